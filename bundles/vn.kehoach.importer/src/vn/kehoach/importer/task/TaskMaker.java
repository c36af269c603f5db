package vn.kehoach.importer.task;

import vn.kehoach.importer.message.ImportMessages;
import vn.kehoach.model.ModelFactory;
import vn.kehoach.model.Task;
import vn.kehoach.model.wording.TaskHeading;

/** Makes tasks of headings; where the heading computed from the roles differs from the printed one, the printed one is kept. */
public final class TaskMaker {
	private final Roles roles;

	public TaskMaker(Roles roles) {
		this.roles = roles;
	}

	/** A task with roles and heading, without contents. */
	public Task make(TaskHeadingReading reading) {
		Task task = ModelFactory.eINSTANCE.createTask();
		task.setLeadForm(reading.leadForm());
		task.setPartnerForm(reading.partnerForm());
		task.getLeads().addAll(roles.of(reading.leads()));
		task.getPartners().addAll(roles.of(reading.partners()));
		if (!TaskHeading.of(task).equals(reading.heading()))
			task.setHeadingText(reading.heading());
		if (reading.extended())
			task.setReviewNote(ImportMessages.note("review.heading"));
		if (!reading.end().isEmpty())
			task.setHeadingEnd(reading.end());
		task.setRunIn(!reading.rest().isEmpty());
		return task;
	}
}
