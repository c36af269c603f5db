package vn.kehoach.model.wording;

import java.util.List;

import vn.kehoach.model.Assignment;
import vn.kehoach.model.LeadForm;
import vn.kehoach.model.PartnerForm;
import vn.kehoach.model.Separator;
import vn.kehoach.model.Task;
import vn.kehoach.model.text.Capitals;

/** The heading of a task, computed from its roles: "Sở Tư pháp chủ trì, phối hợp với các sở, ban, ngành". */
public final class TaskHeading {
	private TaskHeading() {
	}

	/** The printed heading without number and end mark; the title where one is given; the empty string when there is nothing to print. */
	public static String of(Task task) {
		if (task.getHeadingText() != null)
			return task.getHeadingText();
		return task.getTitle() != null ? task.getTitle() : ofRoles(task);
	}

	/** The wording of the roles, whether the heading prints it or not. */
	public static String ofRoles(Task task) {
		StringBuilder heading = new StringBuilder();
		if (task.getLeadForm() == LeadForm.REQUEST && !task.getLeads().isEmpty())
			heading.append("Đề nghị ");
		heading.append(bodies(task.getLeads())).append(leadWords(task));
		if (!task.getPartners().isEmpty())
			heading.append(link(task)).append(bodies(task.getPartners()));
		return Capitals.first(heading.toString());
	}

	private static String leadWords(Task task) {
		if (task.getLeads().isEmpty())
			return "";
		return switch (task.getLeadForm()) {
		case LEAD -> " chủ trì";
		case LEAD_IMPLEMENT -> " chủ trì thực hiện";
		case NAMED, REQUEST -> "";
		};
	}

	private static String link(Task task) {
		boolean afterLeadWord = task.getLeadForm() == LeadForm.LEAD || task.getLeadForm() == LeadForm.LEAD_IMPLEMENT;
		String words = task.getPartnerForm() == PartnerForm.AND_WITH ? "và phối hợp với" : task.getPartnerForm().getLiteral();
		boolean comma = afterLeadWord && task.getPartnerForm() != PartnerForm.AND_WITH;
		return task.getLeads().isEmpty() ? words + " " : (comma ? ", " : " ") + words + " ";
	}

	/** The bodies with their separators, as printed. */
	public static String bodies(List<Assignment> assignments) {
		StringBuilder text = new StringBuilder();
		for (Assignment assignment : assignments)
			text.append(text.isEmpty() ? "" : separator(assignment.getSeparator())).append(name(assignment));
		return text.toString();
	}

	/** The printed name of the body in its role. */
	public static String name(Assignment assignment) {
		if (assignment.getWording() != null)
			return assignment.getWording();
		boolean known = assignment.getAssignee() != null && assignment.getAssignee().getLabel() != null;
		return known ? assignment.getAssignee().getLabel() : "";
	}

	private static String separator(Separator separator) {
		return switch (separator) {
		case COMMA -> ", ";
		case AND -> " và ";
		case SEMICOLON -> "; ";
		case COMMA_AND -> ", và ";
		case ALONGSIDE -> " cùng ";
		};
	}
}
