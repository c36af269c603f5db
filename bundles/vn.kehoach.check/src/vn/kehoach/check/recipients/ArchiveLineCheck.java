package vn.kehoach.check.recipients;

import java.util.List;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.ElementCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Fix;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.check.finding.Remedy;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Recipient;

/** The recipients end with "Lưu: VT, …" (Decree 30/2020/NĐ-CP, Annex I, part I, II.9.d): the line is missing, or not the last. */
public final class ArchiveLineCheck implements ElementCheck<PlanDocument> {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH702", Severity.WARNING, true);

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
		List<Recipient> recipients = document.getRecipients();
		int index = ArchiveLine.indexIn(document);
		if (recipients.isEmpty())
			return;
		if (index == recipients.size())
			sink.report(Observation.of(FindingPlace.at(document, ModelPackage.Literals.PLAN_DOCUMENT__RECIPIENTS, index - 1))
					.withFix(new Fix.AddValue("\"Lưu: VT\"", index)));
		else if (recipients.stream().skip(index).anyMatch(recipient -> !ArchiveLine.is(recipient)))
			sink.report(misplaced(recipients.get(index)));
	}

	private static Observation misplaced(Recipient line) {
		Observation observation = Observation.of(FindingPlace.at(line)).inVariant("message.misplaced");
		return observation.withRemedy(new Remedy(new Fix.MoveLast(), "fix.move", List.of(), false));
	}
}
