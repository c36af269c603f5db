package vn.kehoach.report.docx;

import java.io.IOException;

import vn.kehoach.report.layout.FootnoteReference;
import vn.kehoach.report.layout.LineBreak;
import vn.kehoach.report.layout.ParagraphFormat;
import vn.kehoach.report.layout.Run;
import vn.kehoach.report.layout.StyledParagraph;
import vn.kehoach.report.layout.Tab;
import vn.kehoach.report.layout.TextRun;
import vn.kehoach.report.markup.MarkupWriter;

/** Writes the runs of a paragraph; a face is spelled out only where it differs from the style's. */
final class RunElements {

	private final MarkupWriter markup;

	RunElements(MarkupWriter markup) {
		this.markup = markup;
	}

	void write(StyledParagraph paragraph) throws IOException {
		for (Run run : paragraph.runs()) {
			markup.start("w:r");
			switch (run) {
			case TextRun words -> {
				face(words, paragraph.style().format());
				text(words.text());
			}
			case LineBreak ignored -> markup.empty("w:br");
			case Tab ignored -> markup.empty("w:tab");
			case FootnoteReference reference -> {
				raised();
				markup.empty("w:footnoteReference", "w:id", Integer.toString(reference.number()));
			}
			}
			markup.end();
		}
	}

	/** Writes the number at the beginning of a footnote and the blank behind it. */
	void noteNumber() throws IOException {
		markup.start("w:r");
		raised();
		markup.empty("w:footnoteRef");
		markup.end();
		markup.start("w:r");
		text(" ");
		markup.end();
	}

	private void text(String text) throws IOException {
		markup.element("w:t", text, "xml:space", "preserve");
	}

	private void raised() throws IOException {
		markup.start("w:rPr");
		markup.empty("w:rStyle", WordNames.VAL, StyleIds.FOOTNOTE_REFERENCE);
		markup.end();
	}

	private void face(TextRun run, ParagraphFormat format) throws IOException {
		boolean bold = run.emphasis().isBold(format);
		boolean italic = run.emphasis().isItalic(format);
		if (bold == format.bold() && italic == format.italic()) {
			return;
		}
		markup.start("w:rPr");
		if (bold != format.bold()) {
			markup.empty("w:b", WordNames.VAL, bold ? "1" : "0");
		}
		if (italic != format.italic()) {
			markup.empty("w:i", WordNames.VAL, italic ? "1" : "0");
		}
		markup.end();
	}
}
