package vn.kehoach.dsl.text;

import java.util.List;
import java.util.function.Consumer;

import vn.kehoach.model.Assignment;
import vn.kehoach.model.BodyElement;
import vn.kehoach.model.Division;
import vn.kehoach.model.Project;
import vn.kehoach.model.Prose;
import vn.kehoach.model.RecurringDeadline;
import vn.kehoach.model.RowCell;
import vn.kehoach.model.Task;
import vn.kehoach.model.Undertaking;

/** Writes divisions: a head, then the contents in braces; prose alone needs none. */
final class DivisionText {
	private final ElementText text;
	private final Consumer<BodyElement> contents;

	/** @param contents writes an element inside a division */
	DivisionText(ElementText text, Consumer<BodyElement> contents) {
		this.text = text;
		this.contents = contents;
	}

	boolean write(Division division, String keyword) {
		boolean proseAlone = division.getElements().size() == 1 && division.getElements().get(0) instanceof Prose;
		head(division, keyword, !proseAlone);
		if (proseAlone) {
			text.prose((Prose) division.getElements().get(0));
			text.layout().end(false);
		} else {
			text.layout().open();
			body(division);
		}
		return true;
	}

	boolean write(Task task) {
		head(task, "nhiệm vụ", true);
		text.layout().open();
		roles(task.getLeadForm().getLiteral(), task.getLeads());
		roles(task.getPartnerForm().getLiteral(), task.getPartners());
		deadlines(task);
		text.line("đề mục", task.getHeadingText());
		text.line("dấu cuối", task.getHeadingEnd());
		cells(task);
		return body(task);
	}

	boolean write(Project project) {
		head(project, "đề án", true);
		text.layout().open();
		text.line("giao bởi", project.getDelegatedBy());
		roles("chủ trì", project.getLeads());
		roles("phối hợp với", project.getPartners());
		deadlines(project);
		cells(project);
		return body(project);
	}

	private void head(Division division, String keyword, boolean spaced) {
		text.begin(spaced, division, keyword);
		text.id(division.getId());
		text.inline("số", division.getLabelOverride());
		if (division.getTitle() != null)
			text.string(division.getTitle());
		if (division.isRunIn())
			text.layout().token("viết liền");
	}

	private boolean body(Division division) {
		division.getElements().forEach(contents);
		text.layout().close();
		text.layout().end(true);
		return true;
	}

	private void cells(Undertaking undertaking) {
		for (RowCell cell : undertaking.getCells()) {
			text.line("ô");
			text.layout().token(String.valueOf(cell.getColumn()));
			text.inline("ghi", cell.getText());
		}
	}

	private void deadlines(Undertaking undertaking) {
		text.line("hạn", undertaking.getDeadline());
		for (RecurringDeadline deadline : undertaking.getRecurrences()) {
			text.line("hạn định kỳ");
			if (deadline.isBefore())
				text.layout().token("trước");
			if (deadline.getDay() != 0)
				text.layout().token("ngày " + deadline.getDay());
			if (deadline.getDay() != 0 && deadline.getMonth() != 0)
				text.layout().token("tháng " + deadline.getMonth());
			text.literal(deadline.getPeriod());
		}
	}

	private void roles(String keyword, List<Assignment> assignments) {
		if (!assignments.isEmpty())
			text.line(keyword);
		for (int i = 0; i < assignments.size(); i++)
			role(assignments.get(i), i > 0);
	}

	private void role(Assignment assignment, boolean separated) {
		String separator = assignment.getSeparator().getLiteral();
		if (separated && Character.isLetter(separator.charAt(0)))
			text.layout().token(separator);
		else if (separated)
			text.layout().attached(separator);
		text.reference(assignment.getAssignee());
		text.inline("ghi", assignment.getWording());
	}
}
