package vn.kehoach.check.recipients;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.ElementCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Fix;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.check.finding.Remedy;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.Division;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Undertaking;
import vn.kehoach.model.numbering.DocumentNumbering;

/** Bodies that lead, or take part in, tasks of the document but are not among its recipients: one finding lists them. */
public final class UncoveredBodyCheck implements ElementCheck<PlanDocument> {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH701", Severity.WARNING, true);

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
		if (document.getRecipients().isEmpty())
			return;
		Coverage coverage = new Coverage(document, context);
		Map<Assignee, Undertaking> missing = new LinkedHashMap<>();
		ResponsibleBodies.of(document).forEach((body, task) -> {
			if (!coverage.covers(body))
				missing.put(body, task);
		});
		if (missing.size() == 1)
			missing.forEach((body, task) -> sink.report(one(document, body, context.numbering(), task)));
		else if (!missing.isEmpty())
			sink.report(several(document, missing, context.numbering()));
	}

	private static Observation one(PlanDocument document, Assignee body, DocumentNumbering numbering, Undertaking task) {
		String number = number(task, numbering);
		Observation observation = Observation.of(place(document), body.getLabel(), number).withFix(addition(document, body.getId()));
		return number.isEmpty() ? observation.inVariant("message.unnumbered") : observation;
	}

	/** All of them at once first, then each. */
	private static Observation several(PlanDocument document, Map<Assignee, Undertaking> missing, DocumentNumbering numbering) {
		String names = missing.entrySet().stream().map(entry -> named(entry.getKey(), number(entry.getValue(), numbering)))
				.collect(Collectors.joining("; "));
		String ids = missing.keySet().stream().map(Assignee::getId).collect(Collectors.joining(", "));
		String count = String.valueOf(missing.size());
		Observation observation = Observation.of(place(document), count, names).inVariant("message.several")
				.withRemedy(new Remedy(addition(document, ids), "fix.all", List.of(count), false));
		for (Assignee body : missing.keySet())
			observation = observation.withRemedy(new Remedy(addition(document, body.getId()), "fix", List.of(body.getLabel()), false));
		return observation;
	}

	private static FindingPlace place(PlanDocument document) {
		return FindingPlace.at(document, ModelPackage.Literals.PLAN_DOCUMENT__RECIPIENTS, 0);
	}

	private static Fix addition(PlanDocument document, String ids) {
		return new Fix.AddValue(ids, ArchiveLine.indexIn(document));
	}

	private static String named(Assignee body, String number) {
		return number.isEmpty() ? body.getLabel() : body.getLabel() + " (" + number + ")";
	}

	/** The number of the task without its punctuation; empty where it has none. */
	private static String number(Undertaking task, DocumentNumbering numbering) {
		return task instanceof Division division ? numbering.of(division).label().replaceFirst("[.)\\s]+$", "") : "";
	}
}
