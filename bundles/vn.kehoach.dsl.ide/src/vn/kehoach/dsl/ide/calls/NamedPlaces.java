package vn.kehoach.dsl.ide.calls;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.TextRange;
import vn.kehoach.dsl.ide.place.ElementPlaces;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.Assignment;
import vn.kehoach.model.IndicatorListing;
import vn.kehoach.model.IndicatorTable;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.NamedElement;
import vn.kehoach.model.ProseReference;
import vn.kehoach.model.Theme;
import vn.kehoach.model.ThemeInclusion;
import vn.kehoach.model.reference.ReferenceIndex;

/** The places of documents that name elements: prose and recitals, roles, themes taken in, rows of indicator tables. */
final class NamedPlaces {
	private static final Comparator<NamedPlace> IN_ORDER = Comparator
			.comparing((NamedPlace place) -> place.owner().eResource().getURI().toString())
			.thenComparingInt(place -> place.range().start());

	private NamedPlaces() {
	}

	/** All places that name an element, in the order of files and texts. A table names what its groups hold, too. */
	static Stream<NamedPlace> of(NamedElement element, CheckContext context) {
		ReferenceIndex references = context.references();
		Stream<? extends EObject> roles = element instanceof Assignee body ? references.assignmentsOf(body).stream() : Stream.of();
		Stream<? extends EObject> inclusions = element instanceof Theme theme ? references.inclusionsOf(theme).stream() : Stream.of();
		Stream<EObject> referrers = Stream.of(roles, inclusions, references.mentionsOf(element).stream()).flatMap(all -> all);
		Stream<NamedPlace> rows = element instanceof IndicatorListing listing ? rows(listing, context) : Stream.of();
		return Stream.concat(referrers.filter(ElementPlaces::isOpenable)
				.map(referrer -> new NamedPlace(referrer, element, ElementPlaces.naming(referrer))), rows).sorted(IN_ORDER);
	}

	private static Stream<NamedPlace> rows(IndicatorListing listing, CheckContext context) {
		return context.registry().files().stream().filter(ElementPlaces::isOpenable)
				.flatMap(file -> EcoreUtil2.getAllContentsOfType(file, IndicatorTable.class).stream()).flatMap(NamedPlaces::rows)
				.filter(row -> holds(row.target(), listing));
	}

	private static boolean holds(NamedElement named, EObject listing) {
		for (EObject place = listing; place instanceof IndicatorListing; place = place.eContainer())
			if (place == named)
				return true;
		return false;
	}

	/** The places within an element that name others, in the order of the text. */
	static Stream<NamedPlace> within(EObject element) {
		Stream<EObject> contents = EcoreUtil2.getAllContentsOfType(element, EObject.class).stream();
		return Stream.concat(Stream.of(element), contents).flatMap(NamedPlaces::at).sorted(IN_ORDER);
	}

	private static Stream<NamedPlace> at(EObject place) {
		NamedElement target = switch (place) {
		case Assignment role -> role.getAssignee();
		case ProseReference reference -> reference.getTarget();
		case ThemeInclusion inclusion -> inclusion.getTheme();
		default -> null;
		};
		if (place instanceof IndicatorTable table)
			return rows(table);
		boolean known = target != null && !target.eIsProxy();
		return known ? Stream.of(new NamedPlace(place, target, ElementPlaces.naming(place))) : Stream.of();
	}

	private static Stream<NamedPlace> rows(IndicatorTable table) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(table, ModelPackage.Literals.INDICATOR_TABLE__LISTINGS);
		return IntStream.range(0, Math.min(nodes.size(), table.getListings().size()))
				.filter(row -> !table.getListings().get(row).eIsProxy()).mapToObj(row -> new NamedPlace(table, table.getListings().get(row),
						new TextRange(nodes.get(row).getOffset(), nodes.get(row).getEndOffset())));
	}
}
