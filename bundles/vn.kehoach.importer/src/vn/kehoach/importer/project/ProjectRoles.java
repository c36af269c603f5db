package vn.kehoach.importer.project;

import java.util.List;

import vn.kehoach.importer.body.BodyList;
import vn.kehoach.importer.body.BodyListReader;
import vn.kehoach.importer.body.BodyRegistry;
import vn.kehoach.importer.date.DateFinder;
import vn.kehoach.importer.task.Roles;
import vn.kehoach.model.Project;
import vn.kehoach.model.ProjectSection;
import vn.kehoach.model.ProseLiteral;
import vn.kehoach.model.Undertaking;

/** Reads who leads a project, on whose behalf, with whom and until when from its sections. */
public final class ProjectRoles {
	private static final String DELEGATES = " giao ";
	private final BodyListReader lists = new BodyListReader();
	private final BodyRegistry registry;
	private final Roles roles;

	public ProjectRoles(BodyRegistry registry, Roles roles) {
		this.registry = registry;
		this.roles = roles;
	}

	void assign(Project project, List<ProjectSection> sections) {
		for (ProjectSection section : sections) {
			String text = text(section);
			switch (section.getKind()) {
			case LEAD -> lead(project, text);
			case PARTNERS -> partners(project, text);
			case DEADLINE -> deadline(project, text);
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

	/** Adds the bodies that the text lists as partners. */
	public void partners(Undertaking undertaking, String text) {
		undertaking.getPartners().addAll(roles.of(lists.read(text, 0).bodies()));
	}

	/** Adds the bodies that the text lists as leads. */
	public void leads(Undertaking undertaking, String text) {
		undertaking.getLeads().addAll(roles.of(lists.read(text, 0).bodies()));
	}

	/** Sets the last date that the text names as deadline. */
	public void deadline(Undertaking undertaking, String text) {
		DateFinder.last(text).ifPresent(undertaking::setDeadline);
	}

	private static String text(ProjectSection section) {
		boolean plain = section.getText() != null && section.getText().getParts().get(0) instanceof ProseLiteral;
		return plain ? ((ProseLiteral) section.getText().getParts().get(0)).getValue() : "";
	}
}
