package vn.kehoach.report.json;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.model.AssignmentTable;
import vn.kehoach.model.BodyElement;
import vn.kehoach.model.Division;
import vn.kehoach.model.IndicatorTable;
import vn.kehoach.model.Milestone;
import vn.kehoach.model.ProjectSection;
import vn.kehoach.model.Prose;
import vn.kehoach.model.Table;
import vn.kehoach.model.TableCell;
import vn.kehoach.model.TableRow;
import vn.kehoach.model.Task;
import vn.kehoach.model.assignment.PrintedAssignmentTable;
import vn.kehoach.model.indicator.PrintedIndicatorTable;
import vn.kehoach.model.wording.ProjectWording;

/** What is printed under a heading, paragraph by paragraph. Tasks inside a task are objects of their own and left out. */
final class ElementParagraphs {
	private final PrintedWords words;
	private final List<String> paragraphs = new ArrayList<>();

	ElementParagraphs(PrintedWords words) {
		this.words = words;
	}

	/** The paragraphs below the heading of the division. */
	List<String> of(Division division) {
		division.getElements().forEach(this::add);
		return paragraphs;
	}

	private void add(BodyElement element) {
		switch (element) {
		case Prose prose -> paragraphs.addAll(words.paragraphs(prose));
		case Milestone milestone -> addLabelled(milestone.getMarker() == null ? "-" : milestone.getMarker(), milestone.getText());
		case ProjectSection section -> addLabelled(ProjectWording.heading(section), section.getText());
		case Table table -> add(table);
		case IndicatorTable table -> add(PrintedIndicatorTable.of(table));
		case AssignmentTable table -> add(PrintedAssignmentTable.of(table, words.numbering()));
		case Task task -> {}
		case Division division -> add(division);
		case null, default -> {}
		}
	}

	private void addLabelled(String label, Prose prose) {
		List<String> texts = words.paragraphs(prose);
		paragraphs.add((label + " " + (texts.isEmpty() ? "" : texts.get(0))).strip());
		if (!texts.isEmpty())
			paragraphs.addAll(texts.subList(1, texts.size()));
	}

	private void add(Division division) {
		String heading = (words.label(division) + " " + (division.getTitle() == null ? "" : division.getTitle())).strip();
		boolean runsOn = division.isRunIn() || division.getTitle() == null || division.getTitle().isEmpty();
		boolean prose = !division.getElements().isEmpty() && division.getElements().get(0) instanceof Prose;
		if (runsOn && prose)
			addLabelled(heading, (Prose) division.getElements().get(0));
		else if (!heading.isEmpty())
			paragraphs.add(heading);
		division.getElements().stream().skip(runsOn && prose ? 1 : 0).forEach(this::add);
	}

	private void add(Table table) {
		if (table.getCaption() != null)
			paragraphs.add(table.getCaption());
		for (TableRow row : table.getRows())
			paragraphs
					.add(String.join("\t", row.getCells().stream().map(TableCell::getText).map(text -> text == null ? "" : text).toList()));
	}
}
