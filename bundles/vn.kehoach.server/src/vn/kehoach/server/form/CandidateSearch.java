package vn.kehoach.server.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.ide.server.UriExtensions;

import com.google.inject.Inject;

import vn.kehoach.dsl.ide.completion.TypedWords;
import vn.kehoach.dsl.ide.highlighting.Validity;
import vn.kehoach.dsl.ide.server.ServedFile;
import vn.kehoach.model.Entry;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.NamedElement;
import vn.kehoach.server.file.FileView;
import vn.kehoach.server.file.Node;
import vn.kehoach.server.file.NodeKinds;
import vn.kehoach.server.protocol.structure.Candidate;
import vn.kehoach.server.protocol.structure.CandidatesParams;
import vn.kehoach.server.protocol.structure.FieldType;

/** Finds what a field may refer to. */
public final class CandidateSearch {
	private final UriExtensions uris;

	@Inject
	CandidateSearch(UriExtensions uris) {
		this.uris = uris;
	}

	/** The candidates: valid ones first, then those whose name begins with the query, then by name. */
	public List<Candidate> of(ServedFile file, CandidatesParams params) {
		FileView view = new FileView(file.resource(), uris);
		Optional<Node> node = view.node(params.handle());
		EClass wanted = node.flatMap(found -> Fields.of(found.element(), params.field())).map(CandidateSearch::targets).orElse(null);
		if (wanted == null)
			return List.of();
		TypedWords typed = TypedWords.of(params.query() == null ? "" : params.query());
		Validity validity = Validity.of(view.context());
		List<Found> found = new ArrayList<>();
		for (NamedElement element : elements(view, wanted).values())
			CandidateNames.rank(element, typed).ifPresent(
					rank -> found.add(new Found(rank, CandidateNames.candidate(element, !validity.isOver(element, node.get().element())))));
		return found.stream().sorted(ORDER).limit(Math.max(1, params.limit())).map(Found::candidate).toList();
	}

	private static final Comparator<Found> ORDER = Comparator.comparing((Found found) -> !found.candidate().valid())
			.thenComparing(Found::rank).thenComparing(found -> found.candidate().label()).thenComparing(found -> found.candidate().id());

	/** Running text may refer to everything that has an id. */
	private static EClass targets(Field field) {
		if (field.type() == FieldType.PROSE)
			return ModelPackage.Literals.NAMED_ELEMENT;
		EClass type = field.feature().getEType() instanceof EClass reference ? reference : null;
		boolean body = type == ModelPackage.Literals.ASSIGNMENT || type == ModelPackage.Literals.SUCCESSION;
		return body ? ModelPackage.Literals.ASSIGNEE : type;
	}

	/** The elements of a class by id: the project's own before those of shipped registries. */
	private static Map<String, NamedElement> elements(FileView view, EClass wanted) {
		Map<String, NamedElement> byId = new LinkedHashMap<>();
		boolean any = wanted == ModelPackage.Literals.NAMED_ELEMENT;
		boolean nested = any || wanted == ModelPackage.Literals.INDICATOR_LISTING || wanted == ModelPackage.Literals.INDICATOR;
		Stream<? extends EObject> entries = view.context().registry().all(Entry.class).stream();
		Stream<? extends EObject> all = nested ? entries.flatMap(CandidateSearch::withContents) : entries;
		Stream<? extends EObject> own = any ? EcoreUtil2.getAllContentsOfType(root(view), NamedElement.class).stream() : Stream.empty();
		Stream.concat(own, all).filter(wanted::isInstance).map(NamedElement.class::cast)
				.filter(element -> element.getId() != null && NodeKinds.of(element).isPresent())
				.forEach(element -> byId.putIfAbsent(element.getId(), element));
		return byId;
	}

	private static EObject root(FileView view) {
		return view.resource().getContents().getFirst();
	}

	private static Stream<EObject> withContents(EObject entry) {
		return Stream.concat(Stream.of(entry),
				EcoreUtil2.getAllContentsOfType(entry, vn.kehoach.model.IndicatorListing.class).stream());
	}

	/**
	 * A candidate that fits.
	 *
	 * @param rank how well: 0 best
	 * @param candidate the candidate
	 */
	private record Found(int rank, Candidate candidate) {
	}
}
