package vn.kehoach.report.docx;

import java.io.IOException;

import vn.kehoach.report.layout.Rule;
import vn.kehoach.report.layout.StyledParagraph;
import vn.kehoach.report.markup.MarkupWriter;

/** Writes paragraphs, and the rules below them as paragraphs of their own with a bottom border. */
final class ParagraphElements {

	private static final int EIGHTHS_PER_POINT = 8;

	private final MarkupWriter markup;
	private final RunElements runs;
	private final TextWidths widths;

	ParagraphElements(MarkupWriter markup, TextWidths widths) {
		this.markup = markup;
		this.widths = widths;
		runs = new RunElements(markup);
	}

	/** Writes a paragraph with its rule. */
	void write(StyledParagraph paragraph, ParagraphPlace place) throws IOException {
		markup.start("w:p");
		properties(paragraph, place);
		runs.write(paragraph);
		markup.end();
		if (paragraph.rule() != Rule.NONE) {
			rule(paragraph, place);
		}
	}

	/** Writes the first paragraph of a footnote, which begins with its number. */
	void writeNote(StyledParagraph paragraph) throws IOException {
		markup.start("w:p");
		properties(paragraph, ParagraphPlace.column(0));
		runs.noteNumber();
		runs.write(paragraph);
		markup.end();
	}

	/** Writes a paragraph without words in a style given by its id. */
	void empty(String styleId) throws IOException {
		markup.start("w:p");
		markup.start("w:pPr");
		markup.empty("w:pStyle", WordNames.VAL, styleId);
		markup.end();
		markup.end();
	}

	private void properties(StyledParagraph paragraph, ParagraphPlace place) throws IOException {
		var format = paragraph.style().format();
		markup.start("w:pPr");
		markup.empty("w:pStyle", WordNames.VAL, StyleIds.of(paragraph.style()));
		if (place.keepWithNext() && !format.keepWithNext()) {
			markup.empty("w:keepNext");
		}
		if (place.extraSpace() > 0) {
			int before = WordUnits.twipsOfPoints(format.spaceBefore() + place.extraSpace());
			markup.empty("w:spacing", "w:before", Integer.toString(before));
		}
		if (paragraph.outlineLevel() != format.outlineLevel()) {
			int level = StyleElements.outlineValue(paragraph.outlineLevel());
			markup.empty("w:outlineLvl", WordNames.VAL, Integer.toString(level));
		}
		markup.end();
	}

	private void rule(StyledParagraph paragraph, ParagraphPlace place) throws IOException {
		double text = new PrintedLines(paragraph, place.width(), widths).longest();
		double length = Math.min(place.width(), paragraph.rule().length(text));
		String indent = Integer.toString(WordUnits.twips((place.width() - length) / 2));
		markup.start("w:p");
		markup.start("w:pPr");
		markup.empty("w:pStyle", WordNames.VAL, StyleIds.RULE);
		if (paragraph.style().format().keepWithNext() || place.keepWithNext()) {
			markup.empty("w:keepNext");
		}
		markup.start("w:pBdr");
		markup.empty("w:bottom", WordNames.VAL, "single", "w:sz",
				Long.toString(Math.round(Rule.THICKNESS * EIGHTHS_PER_POINT)), "w:space", "0", "w:color", "000000");
		markup.end();
		markup.empty("w:ind", "w:left", indent, "w:right", indent);
		markup.end();
		markup.end();
	}
}
