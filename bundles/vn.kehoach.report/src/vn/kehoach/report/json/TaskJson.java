package vn.kehoach.report.json;

import java.io.IOException;

import vn.kehoach.model.Task;
import vn.kehoach.model.wording.TaskHeading;

/**
 * A task. "form" names how the heading names its bodies: the form of the leads, and that of the partners after "_" where there
 * are partners, for example LEAD_WITH ("X chủ trì, phối hợp với Y"), LEAD_PLAIN ("X chủ trì, phối hợp Y"), LEAD_IMPLEMENT,
 * NAMED ("X"), NAMED_WITH ("X phối hợp với Y"), REQUEST ("Đề nghị X"); null for a task without bodies.
 */
final class TaskJson implements ObjectJson<Task> {
	private final PrintedWords words;

	TaskJson(PrintedWords words) {
		this.words = words;
	}

	@Override
	public void write(Task task, JsonFields fields) throws IOException {
		fields.text("number", words.number(task)).text("heading", TaskHeading.of(task)).text("form", form(task))
				.texts("leads", task.getLeads().stream().map(TaskHeading::name).toList())
				.texts("partners", task.getPartners().stream().map(TaskHeading::name).toList()).date("deadline", task.getDeadline())
				.texts("paragraphs", new ElementParagraphs(words).of(task));
	}

	private static String form(Task task) {
		String leads = task.getLeads().isEmpty() ? "" : task.getLeadForm().getName();
		String partners = task.getPartners().isEmpty() ? "" : task.getPartnerForm().getName();
		return leads.isEmpty() || partners.isEmpty() ? leads + partners : leads + "_" + partners;
	}
}
