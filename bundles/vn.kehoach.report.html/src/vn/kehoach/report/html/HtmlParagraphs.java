package vn.kehoach.report.html;

import java.io.IOException;

import vn.kehoach.report.layout.FootnoteReference;
import vn.kehoach.report.layout.LineBreak;
import vn.kehoach.report.layout.ParagraphStyle;
import vn.kehoach.report.layout.Rule;
import vn.kehoach.report.layout.Run;
import vn.kehoach.report.layout.StyledParagraph;
import vn.kehoach.report.layout.Tab;
import vn.kehoach.report.layout.TextRun;
import vn.kehoach.report.markup.MarkupWriter;

/** Writes a paragraph as the element that means it: a heading or a p. */
final class HtmlParagraphs {

	private static final int DEEPEST = 6;

	private final MarkupWriter markup;

	HtmlParagraphs(MarkupWriter markup) {
		this.markup = markup;
	}

	void write(StyledParagraph paragraph) throws IOException {
		markup.start(element(paragraph), "class", classes(paragraph));
		writeRuns(paragraph);
		markup.end();
		markup.text("\n");
	}

	/** Writes the content of a paragraph without an element around it. */
	void writeRuns(StyledParagraph paragraph) throws IOException {
		for (Run run : paragraph.runs()) {
			switch (run) {
			case TextRun words -> words(words);
			case LineBreak ignored -> markup.empty("br");
			case Tab ignored -> markup.text("\t");
			case FootnoteReference reference -> HtmlFootnotes.mark(reference, markup);
			}
		}
	}

	private void words(TextRun run) throws IOException {
		switch (run.emphasis()) {
		case STYLE -> markup.text(run.text());
		case PLAIN -> markup.element("span", run.text(), "class", "plain");
		case BOLD -> markup.element("strong", run.text());
		case ITALIC -> markup.element("em", run.text());
		case BOLD_ITALIC -> {
			markup.start("strong");
			markup.element("em", run.text());
			markup.end();
		}
		}
	}

	private static String element(StyledParagraph paragraph) {
		if (paragraph.style() == ParagraphStyle.DOCUMENT_KIND) {
			return "h1";
		}
		return paragraph.outlineLevel() == 0 ? "p" : "h" + Math.min(DEEPEST, paragraph.outlineLevel() + 1);
	}

	private static String classes(StyledParagraph paragraph) {
		String name = StyleSheet.className(paragraph.style());
		String keep = paragraph.style().format().keepWithNext() ? name + " keep" : name;
		return paragraph.rule() == Rule.NONE
				? keep
				: paragraph.rule() == Rule.TEXT_LENGTH ? keep + " ruled ruled-full" : keep + " ruled";
	}
}
