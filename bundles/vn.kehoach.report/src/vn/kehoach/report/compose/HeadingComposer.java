package vn.kehoach.report.compose;

import java.util.List;

import vn.kehoach.model.Annex;
import vn.kehoach.model.Chapter;
import vn.kehoach.model.Division;
import vn.kehoach.model.Part;
import vn.kehoach.model.Section;
import vn.kehoach.model.Task;
import vn.kehoach.model.prose.ProseParagraph;
import vn.kehoach.model.wording.TaskHeading;
import vn.kehoach.report.layout.Emphasis;
import vn.kehoach.report.layout.ParagraphStyle;
import vn.kehoach.report.layout.StyledParagraph;

/** Composes the line or lines that open a division: its number, its title, and the paragraph that runs on from them. */
final class HeadingComposer {
	private final PrintedTexts texts;
	private final ProseComposer prose;

	HeadingComposer(PrintedTexts texts, ProseComposer prose) {
		this.texts = texts;
		this.prose = prose;
	}

	/** The title of a division with its end mark, without number; empty when it has none. */
	static String title(Division division) {
		if (division instanceof Task task)
			return TaskHeading.of(task) + (task.getHeadingEnd() == null ? "" : task.getHeadingEnd());
		return division.getTitle() == null ? "" : division.getTitle();
	}

	/** True when the first paragraph of the division continues the line of its number or title. */
	static boolean takesFirstParagraph(Division division) {
		return !standsOnOwnLines(division) && (division.isRunIn() || title(division).isEmpty());
	}

	/** True when number and title are lines of their own, centred. */
	private static boolean standsOnOwnLines(Division division) {
		return division instanceof Chapter || division instanceof Section || division instanceof Annex;
	}

	/** The opening lines of a division that does not take its first paragraph. */
	List<StyledParagraph> lines(Division division) {
		String label = texts.label(division);
		String title = title(division);
		if (label.isEmpty() && title.isEmpty())
			return List.of();
		if (standsOnOwnLines(division) || division instanceof Part && label.startsWith("Phần"))
			return ownLines(division, label, title);
		return List.of(StyledParagraph.of(DivisionStyle.of(division).heading(), TextRuns.of(joined(label, title))));
	}

	private static List<StyledParagraph> ownLines(Division division, String label, String title) {
		StyledParagraph first = StyledParagraph.of(labelStyle(division), TextRuns.of(label));
		StyledParagraph second = StyledParagraph.of(titleStyle(division), TextRuns.of(title));
		if (label.isEmpty())
			return List.of(second.withOutlineLevel(first.outlineLevel()));
		return title.isEmpty() ? List.of(first) : List.of(first, second);
	}

	private static ParagraphStyle labelStyle(Division division) {
		return switch (division) {
		case Chapter chapter -> ParagraphStyle.CHAPTER_LABEL;
		case Section section -> ParagraphStyle.SECTION_LABEL;
		case Annex annex -> ParagraphStyle.ANNEX_LABEL;
		default -> ParagraphStyle.PART_LABEL;
		};
	}

	private static ParagraphStyle titleStyle(Division division) {
		return switch (division) {
		case Chapter chapter -> ParagraphStyle.CHAPTER_TITLE;
		case Section section -> ParagraphStyle.SECTION_TITLE;
		case Annex annex -> ParagraphStyle.ANNEX_TITLE;
		default -> ParagraphStyle.PART_TITLE;
		};
	}

	/** The opening line of a division together with its first paragraph. */
	StyledParagraph runIn(Division division, ProseParagraph paragraph) {
		DivisionStyle styles = DivisionStyle.of(division);
		boolean titled = !title(division).isEmpty();
		ParagraphStyle style = titled ? styles.heading() : styles.runIn();
		TextRuns runs = new TextRuns();
		String opening = joined(texts.label(division), title(division));
		runs.add(opening.isEmpty() ? "" : opening + " ", Emphasis.STYLE);
		prose.append(paragraph, style.format().bold() ? Emphasis.PLAIN : Emphasis.STYLE, runs);
		return StyledParagraph.of(style, runs.toList());
	}

	private static String joined(String label, String title) {
		return (label + " " + title).strip();
	}
}
