package vn.kehoach.model.wording;

import vn.kehoach.model.Project;
import vn.kehoach.model.ProjectSection;
import vn.kehoach.model.ProjectSectionKind;
import vn.kehoach.model.text.Capitals;
import vn.kehoach.model.time.DateWording;

/** The labels of a project's sections, and what its attributes print where no section of its own does. */
public final class ProjectWording {
	private ProjectWording() {
	}

	/** The printed label of a section; empty for none. */
	public static String heading(ProjectSection section) {
		return section.getHeading() != null ? section.getHeading() : heading(section.getKind());
	}

	/** The default label of a kind of section. */
	public static String heading(ProjectSectionKind kind) {
		return switch (kind) {
		case OBJECTIVE -> "Mục tiêu:";
		case CONTENT -> "Nội dung:";
		case ORGANISATION -> "Tổ chức thực hiện";
		case LEAD -> "- Cơ quan chủ trì:";
		case PARTNERS -> "- Cơ quan phối hợp:";
		case DEADLINE -> "Thời gian hoàn thành:";
		case FUNDING -> "Kinh phí thực hiện:";
		case OTHER -> "";
		};
	}

	/** What the project's attributes say about a kind of section; empty when they say nothing or a section of its own says it. */
	public static String text(Project project, ProjectSectionKind kind) {
		boolean ownSection = project.getElements().stream()
				.anyMatch(element -> element instanceof ProjectSection section && section.getKind() == kind);
		if (ownSection)
			return "";
		return switch (kind) {
		case LEAD -> sentence(leads(project));
		case PARTNERS -> sentence(TaskHeading.bodies(project.getPartners()));
		case DEADLINE -> project.getDeadline() == null ? "" : sentence(DateWording.known(project.getDeadline()));
		default -> "";
		};
	}

	private static String leads(Project project) {
		String leads = TaskHeading.bodies(project.getLeads());
		boolean delegated = project.getDelegatedBy() != null && project.getDelegatedBy().getLabel() != null && !leads.isEmpty();
		return delegated ? project.getDelegatedBy().getLabel() + " giao " + leads : leads;
	}

	private static String sentence(String text) {
		return text.isEmpty() ? "" : Capitals.first(text) + ".";
	}
}
