package vn.kehoach.importer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

import vn.kehoach.model.Agency;
import vn.kehoach.model.AgencyGroup;
import vn.kehoach.model.Annex;
import vn.kehoach.model.CitedDocument;
import vn.kehoach.model.Division;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorListing;
import vn.kehoach.model.NamedElement;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Prose;
import vn.kehoach.model.ProseReference;
import vn.kehoach.model.Reviewable;
import vn.kehoach.model.Theme;
import vn.kehoach.model.numbering.NumberedDivision;
import vn.kehoach.model.prose.ProseParagraphs;

/** Counts what a document holds and lists what was not recognised. */
final class ReportMaker {
	private static final Map<String, RecognisedKind> KINDS = Map.ofEntries(Map.entry("Chapter", RecognisedKind.CHAPTERS),
			Map.entry("Section", RecognisedKind.SECTIONS), Map.entry("Article", RecognisedKind.ARTICLES),
			Map.entry("Part", RecognisedKind.PARTS),
			Map.entry("Theme", RecognisedKind.THEMES), Map.entry("Task", RecognisedKind.TASKS),
			Map.entry("Viewpoint", RecognisedKind.VIEWPOINTS),
			Map.entry("Clause", RecognisedKind.CLAUSES), Map.entry("Point", RecognisedKind.POINTS),
			Map.entry("Project", RecognisedKind.PROJECTS),
			Map.entry("Milestone", RecognisedKind.MILESTONES), Map.entry("Table", RecognisedKind.TABLES),
			Map.entry("IndicatorTable", RecognisedKind.INDICATOR_TABLES),
			Map.entry("AssignmentTable", RecognisedKind.ASSIGNMENT_TABLES),
			Map.entry("LegalBasis", RecognisedKind.RECITALS),
			Map.entry("Proposal", RecognisedKind.RECITALS), Map.entry("Recipient", RecognisedKind.RECIPIENTS),
			Map.entry("Annex", RecognisedKind.ANNEXES),
			Map.entry("Footnote", RecognisedKind.FOOTNOTES));
	private final Map<RecognisedKind, Integer> counts = new EnumMap<>(RecognisedKind.class);
	private final List<ImportFinding> findings = new ArrayList<>();

	ImportReport make(PlanDocument document, List<? extends EObject> entries, List<NumberedDivision> departing, boolean titled) {
		missing(document, titled);
		entries.forEach(this::entry);
		review(document, document.getId());
		TreeIterator<EObject> contents = document.eAllContents();
		while (contents.hasNext())
			element(contents.next());
		departing.forEach(this::departing);
		return new ImportReport(counts, findings);
	}

	private void missing(PlanDocument document, boolean titled) {
		if (document.isHeaderOmitted())
			findings.add(ImportFinding.of("no-header"));
		if (!titled)
			findings.add(ImportFinding.of("no-title"));
		if (document.getRecipients().isEmpty())
			findings.add(ImportFinding.of("no-recipients"));
		if (document.getSignature() == null)
			findings.add(ImportFinding.of("no-signature"));
		if (document.getRemainder() != null)
			findings.add(ImportFinding.of("remainder", ProseParagraphs.of(document.getRemainder()).size()));
	}

	private void entry(EObject entry) {
		if (entry instanceof Agency)
			count(RecognisedKind.AGENCIES, 1);
		if (entry instanceof AgencyGroup)
			count(RecognisedKind.GROUPS, 1);
		if (entry instanceof CitedDocument)
			count(RecognisedKind.CITED_DOCUMENTS, 1);
		if (entry instanceof IndicatorListing)
			count(RecognisedKind.INDICATORS, indicators(entry));
		if (entry instanceof Reviewable reviewable && entry instanceof NamedElement named)
			review(reviewable, named.getId());
	}

	private static int indicators(EObject entry) {
		int own = entry instanceof Indicator ? 1 : 0;
		return own + entry.eContents().stream().mapToInt(ReportMaker::indicators).sum();
	}

	private void element(EObject element) {
		RecognisedKind kind = KINDS.get(element.eClass().getName());
		if (kind != null)
			count(kind, 1);
		if (element instanceof ProseReference)
			count(RecognisedKind.REFERENCES, 1);
		if (element instanceof Prose prose)
			count(RecognisedKind.PROSE_PARAGRAPHS, ProseParagraphs.of(prose).size());
		if (element instanceof Reviewable reviewable)
			review(reviewable, element instanceof Division division ? division.getLabel() : "");
	}

	private void review(Reviewable element, String name) {
		if (element.getReviewNote() != null)
			findings.add(ImportFinding.of("review", name == null ? "" : name, element.getReviewNote()));
	}

	/** A sequence may begin in a form of its own; what departs from the sequence itself is reported. */
	private void departing(NumberedDivision number) {
		if (number.ordinal() == 1 && number.expected().matches("\\D*(?:1|I)\\D*|.*\\.1\\.") && !number.label().isEmpty()
				|| number.division() instanceof Annex || number.division() instanceof Theme && number.label().matches("[A-Z]+\\W*"))
			return;
		if (number.label().isEmpty())
			findings.add(ImportFinding.of("number-glued", number.expected()));
		else
			findings.add(ImportFinding.of("number-departs", number.label(), number.expected()));
	}

	private void count(RecognisedKind kind, int more) {
		counts.merge(kind, more, Integer::sum);
	}
}
