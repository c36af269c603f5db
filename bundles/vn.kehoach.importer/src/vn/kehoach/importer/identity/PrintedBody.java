package vn.kehoach.importer.identity;

import java.util.List;

import vn.kehoach.model.AssignmentTable;
import vn.kehoach.model.BodyElement;
import vn.kehoach.model.Division;
import vn.kehoach.model.Footnote;
import vn.kehoach.model.IndicatorTable;
import vn.kehoach.model.Milestone;
import vn.kehoach.model.Project;
import vn.kehoach.model.ProjectSection;
import vn.kehoach.model.ProjectSectionKind;
import vn.kehoach.model.Prose;
import vn.kehoach.model.ProseLiteral;
import vn.kehoach.model.ProsePart;
import vn.kehoach.model.ProseReference;
import vn.kehoach.model.Table;
import vn.kehoach.model.TableCell;
import vn.kehoach.model.Task;
import vn.kehoach.model.assignment.PrintedAssignmentTable;
import vn.kehoach.model.indicator.PrintedIndicatorTable;
import vn.kehoach.model.numbering.DocumentNumbering;
import vn.kehoach.model.wording.ProjectWording;
import vn.kehoach.model.wording.ReferenceWording;
import vn.kehoach.model.wording.TaskHeading;

/** The words that the elements of a body print, in reading order. */
final class PrintedBody {
	private final Words words;
	private final DocumentNumbering numbering;
	private final ReferenceWording references;

	PrintedBody(Words words, DocumentNumbering numbering, ReferenceWording references) {
		this.words = words;
		this.numbering = numbering;
		this.references = references;
	}

	void print(List<BodyElement> elements) {
		elements.forEach(this::print);
	}

	void print(BodyElement element) {
		switch (element) {
		case Division division -> division(division);
		case Prose prose -> words.add(text(prose));
		case Milestone milestone -> words.add(text(milestone.getText()));
		case ProjectSection section -> {
			words.add(ProjectWording.heading(section));
			words.add(text(section.getText()));
		}
		case Table table -> table(table);
		case IndicatorTable table -> table(PrintedIndicatorTable.of(table));
		case AssignmentTable table -> table(PrintedAssignmentTable.of(table, numbering));
		default -> throw new IllegalArgumentException("An import makes no " + element.eClass().getName());
		}
	}

	private void division(Division division) {
		words.add(numbering.of(division).label());
		if (division instanceof Task task) {
			words.add(TaskHeading.of(task) + (task.getHeadingEnd() == null ? "" : task.getHeadingEnd()));
			if (task.getTitle() != null && task.getHeadingText() == null && !task.getLeads().isEmpty())
				words.add(TaskHeading.ofRoles(task));
		} else {
			words.add(division.getTitle() == null ? "" : division.getTitle());
		}
		print(division.getElements());
		if (division instanceof Project project)
			defaults(project);
	}

	private void defaults(Project project) {
		for (ProjectSectionKind kind : List.of(ProjectSectionKind.LEAD, ProjectSectionKind.PARTNERS, ProjectSectionKind.DEADLINE)) {
			String text = ProjectWording.text(project, kind);
			if (!text.isEmpty())
				words.add(ProjectWording.heading(kind) + ' ' + text);
		}
	}

	private void table(Table table) {
		words.add(table.getCaption() == null ? "" : table.getCaption());
		table.getRows().forEach(row -> row.getCells().stream().map(TableCell::getText).forEach(words::add));
	}

	/** The printed text of prose, calls of footnotes left out. */
	String text(Prose prose) {
		StringBuilder text = new StringBuilder();
		for (ProsePart part : prose == null ? List.<ProsePart>of() : prose.getParts()) {
			if (part instanceof ProseLiteral literal)
				text.append(literal.getValue());
			else if (part instanceof ProseReference reference && !(reference.getTarget() instanceof Footnote))
				text.append(references.next(reference));
		}
		return text.toString();
	}
}
