package vn.kehoach.importer.project;

import java.util.List;

import vn.kehoach.importer.body.BodyList;
import vn.kehoach.importer.body.BodyListReader;
import vn.kehoach.importer.body.BodyRegistry;
import vn.kehoach.importer.body.RoleListReader;
import vn.kehoach.importer.date.StatedDeadline;
import vn.kehoach.importer.task.Roles;
import vn.kehoach.model.Project;
import vn.kehoach.model.ProjectSection;
import vn.kehoach.model.ProseLiteral;

/** Reads who leads a project, on whose behalf, with whom and until when from its sections. */
public final class ProjectRoles {
	private static final String DELEGATES = " giao ";
	private final BodyListReader lists = new BodyListReader();
	private final RoleListReader whole = new RoleListReader();
	private final BodyRegistry registry;
	private final Roles roles;
	private final StatedDeadline deadlines;

	public ProjectRoles(BodyRegistry registry, Roles roles, StatedDeadline deadlines) {
		this.registry = registry;
		this.roles = roles;
		this.deadlines = deadlines;
	}

	void assign(Project project, List<ProjectSection> sections) {
		for (ProjectSection section : sections) {
			String text = text(section);
			switch (section.getKind()) {
			case LEAD -> lead(project, text);
			case PARTNERS -> project.getPartners().addAll(roles.of(whole.read(text).bodies()));
			case DEADLINE -> deadlines.assign(text, project);
			default -> {
			}
			}
		}
	}

	/** Reads "Đảng ủy giao Sở Nội vụ xây dựng …" or a plain list. */
	private void lead(Project project, String text) {
		BodyList first = lists.read(text, 0);
		if (!first.isEmpty() && text.startsWith(DELEGATES, first.end())) {
			project.setDelegatedBy(registry.enter(first.bodies().get(0)).element());
			project.getLeads().addAll(roles.of(lists.read(text, first.end() + DELEGATES.length()).bodies()));
		} else {
			project.getLeads().addAll(roles.of(text.startsWith("Giao ") ? lists.read(text, 5).bodies() : first.bodies()));
		}
	}

	private static String text(ProjectSection section) {
		boolean plain = section.getText() != null && section.getText().getParts().get(0) instanceof ProseLiteral;
		return plain ? ((ProseLiteral) section.getText().getParts().get(0)).getValue() : "";
	}
}
