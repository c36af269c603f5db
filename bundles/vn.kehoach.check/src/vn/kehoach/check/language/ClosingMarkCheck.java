package vn.kehoach.check.language;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.ElementCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.check.passage.Passage;
import vn.kehoach.check.passage.PassageReader;
import vn.kehoach.model.BodyElement;
import vn.kehoach.model.DocumentKind;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Prose;

/** The body of a finished decision, resolution or directive ends in "./." (the forms of Decree 30/2020/NĐ-CP, Annex III). */
public final class ClosingMarkCheck implements ElementCheck<PlanDocument> {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH610", Severity.INFO, false);
	private static final Set<DocumentKind> KINDS = EnumSet.of(DocumentKind.DECISION, DocumentKind.RESOLUTION, DocumentKind.DIRECTIVE);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public Class<PlanDocument> subject() {
		return PlanDocument.class;
	}

	@Override
	public void check(PlanDocument document, CheckContext context, ObservationSink sink) {
		if (!KINDS.contains(document.getKind()) || document.getElements().isEmpty())
			return;
		Prose last = lastProse(document.getElements().getLast());
		List<Passage> passages = last == null ? List.of() : new PassageReader(context.printedReferences()).of(last);
		if (!passages.isEmpty() && isClosed(document, passages.getLast()) && !passages.getLast().text().stripTrailing().endsWith("./."))
			report(passages.getLast(), sink);
	}

	/** True when the body is there to its end: it is signed, or its last words say who carries it out. A body cut off is left alone. */
	private static boolean isClosed(PlanDocument document, Passage last) {
		return document.getSignature() != null || last.text().contains("chịu trách nhiệm thi hành");
	}

	private static Prose lastProse(BodyElement element) {
		EObject last = element;
		while (last != null && !(last instanceof Prose))
			last = last.eContents().isEmpty() ? null : last.eContents().getLast();
		return (Prose) last;
	}

	private static void report(Passage passage, ObservationSink sink) {
		int end = passage.text().length();
		int start = passage.text().endsWith(".") || passage.text().endsWith(";") ? end - 1 : end;
		FindingPlace place = passage.place(start, end);
		sink.report(Observation.of(place));
	}
}
