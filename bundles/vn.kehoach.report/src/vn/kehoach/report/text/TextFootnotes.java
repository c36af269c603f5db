package vn.kehoach.report.text;

import java.io.IOException;
import java.util.stream.Collectors;

import vn.kehoach.report.layout.FootnoteReference;
import vn.kehoach.report.layout.LayoutDocument;
import vn.kehoach.report.layout.LayoutParagraphs;

/** Writes the footnotes at the end of the text, a line each. */
final class TextFootnotes {

	private final TextLines lines;

	TextFootnotes(TextLines lines) {
		this.lines = lines;
	}

	void write(LayoutDocument document) throws IOException {
		lines.gap();
		for (FootnoteReference reference : LayoutParagraphs.footnotes(document)) {
			String note = reference.note().stream().map(TextRuns::of).collect(Collectors.joining(" "));
			lines.line(TextRuns.mark(reference) + " " + note);
		}
	}
}
