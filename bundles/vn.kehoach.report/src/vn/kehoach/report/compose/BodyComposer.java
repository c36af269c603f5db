package vn.kehoach.report.compose;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.model.AssignmentTable;
import vn.kehoach.model.BodyElement;
import vn.kehoach.model.Division;
import vn.kehoach.model.IndicatorTable;
import vn.kehoach.model.Milestone;
import vn.kehoach.model.Project;
import vn.kehoach.model.ProjectSection;
import vn.kehoach.model.Prose;
import vn.kehoach.model.Table;
import vn.kehoach.model.Task;
import vn.kehoach.model.ThemeInclusion;
import vn.kehoach.model.prose.ProseParagraph;
import vn.kehoach.model.prose.ProseParagraphs;
import vn.kehoach.model.wording.TaskHeading;
import vn.kehoach.report.layout.Block;
import vn.kehoach.report.layout.Emphasis;
import vn.kehoach.report.layout.ParagraphStyle;
import vn.kehoach.report.layout.StyledParagraph;

/** Composes the body: divisions with their contents, depth first. */
final class BodyComposer {
	private final PrintedTexts texts;
	private final HeadingComposer headings;
	private final ProseComposer prose;
	private final ProjectComposer projects;
	private final BlockOrigins origins;

	BodyComposer(PrintedTexts texts, ProseComposer prose, BlockOrigins origins) {
		this.texts = texts;
		this.origins = origins;
		this.prose = prose;
		headings = new HeadingComposer(texts, prose);
		projects = new ProjectComposer(prose);
	}

	/** The blocks of the elements in order. */
	List<Block> blocks(List<? extends BodyElement> elements) {
		List<Block> blocks = new ArrayList<>();
		elements.forEach(element -> add(element, blocks));
		return blocks;
	}

	private void add(BodyElement element, List<Block> blocks) {
		int from = blocks.size();
		append(element, blocks);
		if (element != null)
			origins.note(element instanceof ThemeInclusion inclusion && inclusion.getTheme() != null ? inclusion.getTheme() : element,
					blocks, from);
	}

	private void append(BodyElement element, List<Block> blocks) {
		switch (element) {
		case Prose text -> blocks.addAll(prose.paragraphs(text, ParagraphStyle.BODY));
		case Milestone milestone -> blocks.addAll(milestone(milestone));
		case ProjectSection section -> blocks.addAll(projects.section(section));
		case Table table -> TableComposer.table(table).ifPresent(blocks::add);
		case IndicatorTable table -> IndicatorTableComposer.table(table).ifPresent(blocks::add);
		case AssignmentTable table -> AssignmentTableComposer.table(table, texts.numbering()).ifPresent(blocks::add);
		case ThemeInclusion inclusion -> addDivision(inclusion.getTheme(), blocks);
		case Division division -> addDivision(division, blocks);
		case null, default -> throw new IllegalArgumentException("No layout for " + element);
		}
	}

	private void addDivision(Division division, List<Block> blocks) {
		if (division == null)
			return;
		List<? extends BodyElement> rest = division.getElements();
		List<ProseParagraph> first = firstParagraphs(division);
		if (first.isEmpty()) {
			blocks.addAll(headings.lines(division));
		} else {
			blocks.add(headings.runIn(division, first.get(0)));
			addRest(first, division.getElements().get(0), blocks);
			rest = rest.subList(1, rest.size());
		}
		if (division instanceof Task task && task.getTitle() != null && task.getHeadingText() == null && !task.getLeads().isEmpty())
			blocks.add(StyledParagraph.of(ParagraphStyle.BODY, TextRuns.of(TaskHeading.ofRoles(task))));
		if (!rest.isEmpty() && rest.get(0) instanceof Prose opening) {
			int from = blocks.size();
			blocks.addAll(AnnexReference.styled(division, prose.paragraphs(opening, ParagraphStyle.BODY)));
			origins.note(opening, blocks, from);
			rest = rest.subList(1, rest.size());
		}
		rest.forEach(element -> add(element, blocks));
		if (division instanceof Project project)
			blocks.addAll(ProjectComposer.attributes(project));
	}

	/** The paragraphs behind the one that runs on from the division's number or title. */
	private void addRest(List<ProseParagraph> paragraphs, BodyElement text, List<Block> blocks) {
		for (int index = 1; index < paragraphs.size(); index++) {
			blocks.add(prose.paragraph(paragraphs.get(index), ParagraphStyle.BODY));
			origins.note(text, index, blocks.getLast());
		}
	}

	/** The paragraphs of the prose whose first one runs on from the division's number or title; empty when none does. */
	private static List<ProseParagraph> firstParagraphs(Division division) {
		boolean takes = HeadingComposer.takesFirstParagraph(division) && !division.getElements().isEmpty();
		return takes && division.getElements().get(0) instanceof Prose text ? ProseParagraphs.of(text) : List.of();
	}

	private List<StyledParagraph> milestone(Milestone milestone) {
		List<StyledParagraph> paragraphs = new ArrayList<>();
		String marker = milestone.getMarker() == null ? "-" : milestone.getMarker();
		for (ProseParagraph paragraph : ProseParagraphs.of(milestone.getText())) {
			boolean first = paragraphs.isEmpty();
			TextRuns runs = new TextRuns().add(first && !marker.isEmpty() ? marker + " " : "", Emphasis.STYLE);
			prose.append(paragraph, Emphasis.STYLE, runs);
			paragraphs.add(StyledParagraph.of(first ? ParagraphStyle.BULLET : ParagraphStyle.BODY, runs.toList()));
		}
		return paragraphs;
	}
}
