package vn.kehoach.importer.division;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

import vn.kehoach.importer.line.NoteMark;
import vn.kehoach.importer.outline.Numeral;
import vn.kehoach.importer.outline.OutlineNode;
import vn.kehoach.importer.project.ProjectReader;
import vn.kehoach.importer.task.StatedTask;
import vn.kehoach.importer.task.StatedTaskReader;
import vn.kehoach.importer.task.TaskHeadingReader;
import vn.kehoach.importer.task.TaskHeadingReading;
import vn.kehoach.model.LeadForm;

/** Decides which numbered lines are headings of tasks. */
final class TaskRule {
	private static final String DELEGATES = "Giao ";
	private final boolean sentences;
	private final TaskHeadingReader reader = new TaskHeadingReader();
	private final StatedTaskReader statedTasks = new StatedTaskReader();
	private final Map<OutlineNode, Optional<TaskHeadingReading>> known = new IdentityHashMap<>();
	private final Map<OutlineNode, Optional<StatedTask>> stated = new IdentityHashMap<>();

	/** @param sentences true when sentences that begin with a body and its duty are tasks, too */
	TaskRule(boolean sentences) {
		this.sentences = sentences;
	}

	/** The heading of the task that the node is, or null. */
	TaskHeadingReading heading(OutlineNode node) {
		return known.computeIfAbsent(node, this::read).orElse(null);
	}

	/** The task that the node is by roles stated apart from its heading, or null. */
	StatedTask stated(OutlineNode node) {
		return stated.computeIfAbsent(node, this::readStated).orElse(null);
	}

	/** True when the node is a task that names who is responsible. */
	boolean namesRoles(OutlineNode node) {
		TaskHeadingReading heading = heading(node);
		return heading != null ? heading.hasRoleWord() : stated(node) != null;
	}

	/** True when the node is a task. */
	boolean isTask(OutlineNode node) {
		return heading(node) != null || stated(node) != null;
	}

	private Optional<StatedTask> readStated(OutlineNode node) {
		Numeral numeral = node.marker().numeral();
		boolean other = numeral.isWord() || numeral.isPart() || numeral == Numeral.PROJECT || ProjectReader.isProject(node)
				|| node.children().anyMatch(this::isTask);
		return other ? Optional.empty() : statedTasks.read(node);
	}

	/** As {@link #heading}, for a node beside tasks: a sentence with words for leading or joining is a task there in any document. */
	TaskHeadingReading besideTasks(OutlineNode node) {
		TaskHeadingReading heading = heading(node);
		if (heading != null || NoteMark.isIn(node.text()))
			return heading;
		return reader.readSentence(node.marker().rest()).filter(TaskHeadingReading::hasRoleWord).orElse(null);
	}

	private Optional<TaskHeadingReading> read(OutlineNode node) {
		Numeral numeral = node.marker().numeral();
		if (numeral.isWord() || numeral.isPart() || NoteMark.isIn(node.text()))
			return Optional.empty();
		Optional<TaskHeadingReading> heading = reader.read(node.marker().rest()).filter(reading -> isHeading(reading, node));
		if (heading.isPresent())
			return heading;
		return reader.readSentence(node.marker().rest()).filter(reading -> sentences || isDelegation(reading));
	}

	/** True for "Giao Sở Tài chính chủ trì, phối hợp với Sở Xây dựng …", which is a task in any document. */
	private static boolean isDelegation(TaskHeadingReading reading) {
		boolean leads = reading.leadForm() == LeadForm.LEAD || reading.leadForm() == LeadForm.LEAD_IMPLEMENT;
		return leads && reading.heading().startsWith(DELEGATES);
	}

	private static boolean isHeading(TaskHeadingReading reading, OutlineNode node) {
		if (!reading.rest().isEmpty())
			return true;
		return !node.items().isEmpty() && !reading.end().equals(";") && (!reading.extended() || reading.hasRoleWord());
	}
}
