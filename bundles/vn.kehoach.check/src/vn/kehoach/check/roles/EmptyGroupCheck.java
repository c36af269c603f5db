package vn.kehoach.check.roles;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.ElementCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.model.AgencyGroup;
import vn.kehoach.model.ModelPackage;

/** A group that does not say which bodies it covers, though it has tasks. */
public final class EmptyGroupCheck implements ElementCheck<AgencyGroup> {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH203", Severity.INFO, false);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public Class<AgencyGroup> subject() {
		return AgencyGroup.class;
	}

	@Override
	public void check(AgencyGroup group, CheckContext context, ObservationSink sink) {
		if (group.getMembers().isEmpty() && group.getLabel() != null && !context.references().assignmentsOf(group).isEmpty())
			sink.report(Observation.of(FindingPlace.at(group, ModelPackage.Literals.NAMED_ELEMENT__ID), group.getLabel()));
	}
}
