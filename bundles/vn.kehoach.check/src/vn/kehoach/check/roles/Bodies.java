package vn.kehoach.check.roles;

import java.util.List;

import vn.kehoach.model.Assignee;
import vn.kehoach.model.Assignment;

/** The bodies of roles. */
final class Bodies {
	private Bodies() {
	}

	/** The body of a role when it is known: declared, with a name. */
	static boolean isKnown(Assignment assignment) {
		return assignment.getAssignee() != null && !assignment.getAssignee().eIsProxy() && assignment.getAssignee().getLabel() != null;
	}

	/** True when one of the roles is the body's. */
	static boolean contain(List<Assignment> assignments, Assignee body) {
		return assignments.stream().anyMatch(assignment -> assignment.getAssignee() == body);
	}
}
