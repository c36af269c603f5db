package vn.kehoach.check.roles;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.ElementCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.model.Agency;
import vn.kehoach.model.Assignment;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.Undertaking;

/** One agency as lead and as partner of the same task or project. */
public final class LeadAndPartnerCheck implements ElementCheck<Undertaking> {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH202", Severity.WARNING, false);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public Class<Undertaking> subject() {
		return Undertaking.class;
	}

	@Override
	public void check(Undertaking undertaking, CheckContext context, ObservationSink sink) {
		for (Assignment partner : undertaking.getPartners())
			if (Bodies.isKnown(partner) && partner.getAssignee() instanceof Agency
					&& Bodies.contain(undertaking.getLeads(), partner.getAssignee()))
				sink.report(Observation.of(FindingPlace.at(partner, ModelPackage.Literals.ASSIGNMENT__ASSIGNEE),
						partner.getAssignee().getLabel()));
	}
}
