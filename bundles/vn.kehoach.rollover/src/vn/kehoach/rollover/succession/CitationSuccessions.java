package vn.kehoach.rollover.succession;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.model.CitedDocument;
import vn.kehoach.model.ModelPackage.Literals;
import vn.kehoach.model.Proposal;
import vn.kehoach.model.ProseReference;
import vn.kehoach.model.Recital;
import vn.kehoach.model.wording.CitationWording;
import vn.kehoach.rollover.Candidate;
import vn.kehoach.rollover.CitationSuccession;
import vn.kehoach.rollover.CitationSuccession.Reason;
import vn.kehoach.rollover.Occurrence;
import vn.kehoach.rollover.Occurrence.Role;
import vn.kehoach.rollover.PlanYears;
import vn.kehoach.rollover.source.DocumentContents;
import vn.kehoach.rollover.source.FilePlaces;

/** The documents cited by a document that should not be cited any more in the new year. */
public final class CitationSuccessions {
	private final FilePlaces places;
	private final CitationState state;
	private final Map<CitedDocument, Reason> reasons = new LinkedHashMap<>();
	private final Map<CitedDocument, List<Naming>> namings = new LinkedHashMap<>();

	/** Looks through the document of the years. */
	public CitationSuccessions(PlanYears years, CheckContext context, FilePlaces places) {
		this.places = places;
		state = new CitationState(years, context);
		DocumentContents.visit(years.document(), this::add);
	}

	private void add(EObject element) {
		if (!(element instanceof ProseReference reference) || !(reference.getTarget() instanceof CitedDocument cited)
				|| cited.getId() == null)
			return;
		EObject holder = reference.eContainer().eContainer();
		FindingPlace.InModel at = FindingPlace.at(reference, Literals.PROSE_REFERENCE__TARGET);
		if (places.of(at).isEmpty())
			return;
		namings.computeIfAbsent(cited, key -> new ArrayList<>()).add(Naming.of(cited,
				holder instanceof Recital ? Role.BASIS : Role.REFERENCE, at, CitationWording.brief(cited)));
		state.of(cited, holder instanceof Proposal).ifPresent(reason -> reasons.putIfAbsent(cited, reason));
	}

	/** One entry a document, in the order in which they are cited. */
	public List<CitationSuccession> all() {
		return namings.keySet().stream().filter(reasons::containsKey).map(this::succession).toList();
	}

	private CitationSuccession succession(CitedDocument cited) {
		Reason reason = reasons.get(cited);
		List<Candidate> candidates = state.candidates(cited, reason).stream().map(other -> new Candidate(other.getId(),
				CitationWording.brief(other), Optional.empty(), Optional.ofNullable(other.getDate()))).toList();
		List<Occurrence> occurrences = namings.get(cited).stream()
				.map(naming -> new Occurrence(naming.role(), places.of(naming.at()).orElseThrow(), naming.words())).toList();
		return new CitationSuccession(cited.getId(), CitationWording.brief(cited), reason, candidates, occurrences);
	}

	/** Adds the replacements that the user chose: the id of the new document by that of the old one. */
	public void addChosen(Map<String, String> choices, Replacements replacements) {
		for (CitedDocument cited : reasons.keySet())
			state.candidates(cited, reasons.get(cited)).stream()
					.filter(other -> other.getId().equals(choices.get(cited.getId()))).findFirst()
					.ifPresent(other -> namings.get(cited).forEach(naming -> replacements.add(naming, other)));
	}
}
