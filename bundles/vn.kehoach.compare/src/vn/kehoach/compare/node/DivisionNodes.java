package vn.kehoach.compare.node;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.EList;

import vn.kehoach.compare.Attribute;
import vn.kehoach.compare.ElementKind;
import vn.kehoach.model.Annex;
import vn.kehoach.model.Article;
import vn.kehoach.model.Assignment;
import vn.kehoach.model.AssignmentTable;
import vn.kehoach.model.BodyElement;
import vn.kehoach.model.Chapter;
import vn.kehoach.model.Clause;
import vn.kehoach.model.Division;
import vn.kehoach.model.Part;
import vn.kehoach.model.Point;
import vn.kehoach.model.Project;
import vn.kehoach.model.Section;
import vn.kehoach.model.Task;
import vn.kehoach.model.Theme;
import vn.kehoach.model.ThemeInclusion;
import vn.kehoach.model.Undertaking;
import vn.kehoach.model.numbering.DocumentNumbering;
import vn.kehoach.model.time.ShortDate;
import vn.kehoach.model.wording.TaskHeading;

/** Makes the nodes of the divisions of a document, themes that it takes in included. */
final class DivisionNodes {
	private final DocumentNumbering numbering;
	private final ElementText texts;

	DivisionNodes(DocumentNumbering numbering, ElementText texts) {
		this.numbering = numbering;
		this.texts = texts;
	}

	void addAll(ComparedNode parent, List<? extends BodyElement> elements) {
		for (BodyElement element : elements)
			if (element instanceof Division division)
				parent.add(node(division));
			else if (element instanceof ThemeInclusion inclusion && inclusion.getTheme() != null)
				parent.add(node(inclusion.getTheme()));
			else if (element instanceof AssignmentTable table)
				addAll(parent, table.getRows());
	}

	private ComparedNode node(Division division) {
		String text = texts.own(division.getElements());
		String heading = division instanceof Task task && division.getTitle() == null ? TaskHeading.of(task) : division.getTitle();
		String title = heading == null || heading.isEmpty() ? text : heading;
		ComparedNode node = new ComparedNode(kind(division), ElementSides.of(division, numbering.of(division).label(), title));
		node.wording(Attribute.TITLE, division.getTitle()).wording(Attribute.TEXT, text);
		if (division instanceof Undertaking undertaking)
			node.value(Attribute.LEADS, bodies(undertaking.getLeads())).value(Attribute.PARTNERS, bodies(undertaking.getPartners()))
					.value(Attribute.DEADLINE, deadline(undertaking));
		addAll(node, division.getElements());
		return node;
	}

	private static String bodies(EList<Assignment> assignments) {
		return assignments.stream().map(TaskHeading::name).collect(Collectors.joining(", "));
	}

	private static String deadline(Undertaking undertaking) {
		return undertaking.getDeadline() == null ? "" : ShortDate.of(undertaking.getDeadline());
	}

	private static ElementKind kind(Division division) {
		return switch (division) {
		case Part part -> ElementKind.PART;
		case Chapter chapter -> ElementKind.CHAPTER;
		case Section section -> ElementKind.SECTION;
		case Article article -> ElementKind.ARTICLE;
		case Clause clause -> ElementKind.CLAUSE;
		case Point point -> ElementKind.POINT;
		case Theme theme -> ElementKind.THEME;
		case Task task -> ElementKind.TASK;
		case Project project -> ElementKind.PROJECT;
		case Annex annex -> ElementKind.ANNEX;
		default -> ElementKind.VIEWPOINT;
		};
	}
}
