package vn.kehoach.importer.division;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import vn.kehoach.importer.assignment.AssignmentTables;
import vn.kehoach.importer.indicator.IndicatorTables;
import vn.kehoach.importer.outline.Numeral;
import vn.kehoach.importer.outline.OutlineItem;
import vn.kehoach.importer.outline.OutlineNode;
import vn.kehoach.importer.project.ProjectReader;
import vn.kehoach.importer.source.SourceTable;
import vn.kehoach.importer.task.StatedTask;
import vn.kehoach.importer.task.TaskHeadingReading;
import vn.kehoach.importer.task.TaskMaker;
import vn.kehoach.model.BodyElement;
import vn.kehoach.model.Division;
import vn.kehoach.model.Project;
import vn.kehoach.model.Table;
import vn.kehoach.model.Task;

/** Makes the elements of a body of the tree of its numbers. */
public final class DivisionBuilder {
	private final TaskRule tasks;
	private final ThemeRule themes;
	private final Set<OutlineNode> themeParts = Collections.newSetFromMap(new IdentityHashMap<>());
	private final TaskMaker taskMaker;
	private final ProjectReader projects;
	private final TableBuilder tables = new TableBuilder();
	private final TitlesAbove titles = new TitlesAbove();
	private final IndicatorTables indicators;
	private final AssignmentTables assignments;

	/**
	 * @param indicators takes the tables of indicators
	 * @param assignments takes the tables of tasks and projects
	 * @param sentences true when numbered sentences that begin with a body and its duty are tasks, too
	 */
	public DivisionBuilder(TaskMaker taskMaker, ProjectReader projects, IndicatorTables indicators, AssignmentTables assignments,
			boolean sentences) {
		this.assignments = assignments;
		this.indicators = indicators;
		this.tasks = new TaskRule(sentences);
		this.themes = new ThemeRule(tasks);
		this.taskMaker = taskMaker;
		this.projects = projects;
	}

	/**
	 * The elements of the whole tree.
	 *
	 * @param title the title of the document or annex; null for none
	 */
	public List<BodyElement> build(OutlineNode root, String title) {
		titles.begin(title);
		return contents(root, "", Surroundings.NONE);
	}

	private List<BodyElement> contents(OutlineNode node, String first, Surroundings surroundings) {
		List<BodyElement> elements = new ArrayList<>();
		Paragraphs paragraphs = new Paragraphs(elements);
		if (!first.isEmpty())
			paragraphs.addFirst(first);
		themeParts.addAll(themes.among(node));
		titles.enter(node);
		for (OutlineItem item : node.items()) {
			switch (item) {
			case OutlineItem.Text text -> paragraphs.add(text.text());
			case OutlineItem.Grid grid -> paragraphs.add(table(grid.table(), node));
			case OutlineItem.Numbered numbered -> paragraphs.add(division(numbered.node(), surroundings));
			}
		}
		paragraphs.flush();
		titles.leave();
		return elements;
	}

	private BodyElement table(SourceTable source, OutlineNode node) {
		Table table = tables.build(source);
		List<String> above = titles.above(node, source, table.getCaption());
		return indicators.read(source, table, above).map(BodyElement.class::cast)
				.or(() -> assignments.read(source, table, above).map(BodyElement.class::cast)).orElse(table);
	}

	private Division division(OutlineNode node, Surroundings surroundings) {
		Division division = recognised(node, surroundings);
		division.setLabelOverride(node.marker().glued() ? "" : node.marker().label());
		return division;
	}

	private Division recognised(OutlineNode node, Surroundings surroundings) {
		Numeral numeral = node.marker().numeral();
		if (themeParts.contains(node))
			return titled(DivisionKind.THEME, node, surroundings);
		if (numeral.isWord() || numeral.isPart())
			return filled(DivisionKind.of(numeral), node, surroundings);
		Project project = projects.read(node);
		if (project != null)
			return project;
		if (numeral == Numeral.PROJECT && HeadingRule.isTitle(numeral, node.text(), !node.items().isEmpty()))
			return titled(DivisionKind.PROJECT, node, surroundings);
		TaskHeadingReading heading = surroundings.theme() ? tasks.besideTasks(node) : tasks.heading(node);
		if (heading != null)
			return task(node, taskMaker.make(heading), heading.heading(), heading.rest());
		if (numeral != Numeral.LETTER && node.children().anyMatch(tasks::isTask))
			return titled(DivisionKind.THEME, node, surroundings);
		StatedTask stated = tasks.stated(node);
		if (stated != null)
			return task(node, taskMaker.make(stated), stated.heading(), stated.rest());
		return filled(plainKind(node, surroundings), node, surroundings);
	}

	private static DivisionKind plainKind(OutlineNode node, Surroundings surroundings) {
		if (node.marker().numeral() == Numeral.LETTER)
			return DivisionKind.POINT;
		boolean view = surroundings.viewpoints() && node.marker().depth() == 1
				&& !HeadingRule.isTitle(Numeral.ARABIC, node.text(), !node.items().isEmpty());
		return view ? DivisionKind.VIEWPOINT : DivisionKind.CLAUSE;
	}

	private Division task(OutlineNode node, Task task, String heading, String rest) {
		if (node.marker().glued() && !heading.isEmpty())
			task.setHeadingText(node.marker().label() + heading);
		task.getElements().addAll(contents(node, rest, Surroundings.NONE));
		return task;
	}

	private Division filled(DivisionKind kind, OutlineNode node, Surroundings surroundings) {
		if (HeadingRule.isTitle(node.marker().numeral(), node.text(), !node.items().isEmpty()))
			return titled(kind, node, surroundings);
		Division division = kind.create();
		division.getElements().addAll(contents(node, node.text(), surroundings.inside(kind, null)));
		return division;
	}

	private Division titled(DivisionKind kind, OutlineNode node, Surroundings surroundings) {
		Division division = kind.create();
		division.setTitle(node.text());
		division.getElements().addAll(contents(node, "", surroundings.inside(kind, node.text())));
		return division;
	}
}
