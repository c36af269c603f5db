package vn.kehoach.check.roles;

import java.util.List;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.ElementCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.model.Assignment;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.Undertaking;

/** One body listed twice among the leads, or among the partners, of a task or project. */
public final class BodyTwiceInRoleCheck implements ElementCheck<Undertaking> {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH207", Severity.WARNING, false);

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
		check(undertaking.getLeads(), sink);
		check(undertaking.getPartners(), sink);
	}

	private static void check(List<Assignment> assignments, ObservationSink sink) {
		for (int index = 1; index < assignments.size(); index++) {
			Assignment assignment = assignments.get(index);
			if (Bodies.isKnown(assignment) && Bodies.contain(assignments.subList(0, index), assignment.getAssignee()))
				sink.report(Observation.of(FindingPlace.at(assignment, ModelPackage.Literals.ASSIGNMENT__ASSIGNEE),
						assignment.getAssignee().getLabel()));
		}
	}
}
