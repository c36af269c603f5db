package vn.kehoach.server.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import vn.kehoach.model.AgencyGroup;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.Assignment;
import vn.kehoach.model.LeadForm;
import vn.kehoach.model.Project;
import vn.kehoach.model.Task;
import vn.kehoach.model.Undertaking;
import vn.kehoach.model.wording.TaskHeading;
import vn.kehoach.server.protocol.overview.AssignmentMatrix;
import vn.kehoach.server.protocol.overview.MatrixAgency;
import vn.kehoach.server.protocol.overview.MatrixCell;
import vn.kehoach.server.protocol.overview.MatrixCell.Role;
import vn.kehoach.server.scope.Scope;

/** Who does what. */
public final class Assignments {
	private final Scope scope;

	/** Of a scope. */
	public Assignments(Scope scope) {
		this.scope = scope;
	}

	/** The matrix; roles whose agency is unknown are left out. */
	public AssignmentMatrix matrix() {
		List<Undertaking> undertakings = scope.all(Undertaking.class);
		List<Part> parts = undertakings.stream().flatMap(undertaking -> parts(undertaking).stream()).toList();
		Set<Assignee> taking = new LinkedHashSet<>();
		parts.forEach(part -> taking.add(part.body()));
		List<Assignee> bodies = taking.stream().sorted(Comparator.comparing(Assignments::name, VietnameseOrder.names())).toList();
		Undertakings columns = new Undertakings(scope);
		return new AssignmentMatrix(bodies.stream().map(this::row).toList(), undertakings.stream().map(columns::column).toList(),
				parts.stream().map(part -> cell(part, bodies, undertakings)).toList());
	}

	private static List<Part> parts(Undertaking undertaking) {
		List<Part> parts = new ArrayList<>();
		boolean requested = undertaking instanceof Task task && task.getLeadForm() == LeadForm.REQUEST;
		add(undertaking.getLeads(), requested ? Role.REQUEST : Role.LEAD, parts);
		add(undertaking.getPartners(), Role.PARTNER, parts);
		if (undertaking instanceof Project project && isKnown(project.getDelegatedBy()))
			parts.add(new Part(project.getDelegatedBy(), Role.DELEGATED, name(project.getDelegatedBy()), project, project));
		return parts;
	}

	private static void add(List<Assignment> roles, Role role, List<Part> parts) {
		for (Assignment assignment : roles)
			if (isKnown(assignment.getAssignee()))
				parts.add(new Part(assignment.getAssignee(), role, TaskHeading.name(assignment), (Undertaking) assignment.eContainer(),
						assignment));
	}

	private static boolean isKnown(Assignee body) {
		return body != null && !body.eIsProxy();
	}

	private static String name(Assignee body) {
		return Objects.requireNonNullElse(body.getLabel(), Objects.requireNonNullElse(body.getId(), ""));
	}

	private MatrixAgency row(Assignee body) {
		return new MatrixAgency(body.getId(), name(body), body.getAbbreviation(), body instanceof AgencyGroup, scope.place(body));
	}

	private MatrixCell cell(Part part, List<Assignee> bodies, List<Undertaking> undertakings) {
		return new MatrixCell(bodies.indexOf(part.body()), undertakings.indexOf(part.undertaking()), part.role(), part.wording(),
				scope.place(part.element()));
	}

	/**
	 * A role of a body.
	 *
	 * @param body the body
	 * @param role which role
	 * @param wording its printed name
	 * @param undertaking in which task or project
	 * @param element where that is written
	 */
	private record Part(Assignee body, Role role, String wording, Undertaking undertaking, EObject element) {
	}
}
