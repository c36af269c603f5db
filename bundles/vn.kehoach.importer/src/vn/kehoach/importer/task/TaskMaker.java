package vn.kehoach.importer.task;

import vn.kehoach.importer.date.StatedDeadline;
import vn.kehoach.importer.message.ImportMessages;
import vn.kehoach.model.ModelFactory;
import vn.kehoach.model.Task;
import vn.kehoach.model.wording.TaskHeading;

/** Makes tasks of headings; where the heading computed from the roles differs from the printed one, the printed one is kept. */
public final class TaskMaker {
	private final Roles roles;
	private final StatedDeadline deadlines;

	public TaskMaker(Roles roles, StatedDeadline deadlines) {
		this.roles = roles;
		this.deadlines = deadlines;
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

	/** A task with the stated roles and deadline, its heading kept as printed, without contents. */
	public Task make(StatedTask stated) {
		Task task = ModelFactory.eINSTANCE.createTask();
		task.getLeads().addAll(roles.of(stated.roles().leads()));
		task.getPartners().addAll(roles.of(stated.roles().partners()));
		stated.roles().deadlines().forEach(text -> deadlines.assign(text, task));
		task.setHeadingText(stated.heading());
		if (!stated.end().isEmpty())
			task.setHeadingEnd(stated.end());
		task.setRunIn(!stated.heading().isEmpty() && !stated.rest().isEmpty());
		return task;
	}
}
