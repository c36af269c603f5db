package vn.kehoach.check.layout;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.ElementCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Signature;

/** A signature without position, or, unless it is a draft's, without name (Decree 30/2020/NĐ-CP, Annex I, part I, II.7). */
public final class IncompleteSignatureCheck implements ElementCheck<Signature> {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH624", Severity.INFO, false);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public Class<Signature> subject() {
		return Signature.class;
	}

	@Override
	public void check(Signature signature, CheckContext context, ObservationSink sink) {
		boolean draft = signature.eContainer() instanceof PlanDocument document && document.isDraft();
		if (signature.getPositions().stream().allMatch(String::isBlank))
			sink.report(Observation.of(FindingPlace.at(signature)));
		if (!draft && (signature.getName() == null || signature.getName().isBlank()))
			sink.report(Observation.of(FindingPlace.at(signature)).inVariant("message.name"));
	}
}
