package vn.kehoach.report.text;

import vn.kehoach.report.layout.FootnoteReference;
import vn.kehoach.report.layout.LineBreak;
import vn.kehoach.report.layout.Run;
import vn.kehoach.report.layout.StyledParagraph;
import vn.kehoach.report.layout.Tab;
import vn.kehoach.report.layout.TextRun;

/** The line that stands for a paragraph. */
final class TextRuns {

	private TextRuns() {
	}

	static String of(StyledParagraph paragraph) {
		StringBuilder line = new StringBuilder();
		for (Run run : paragraph.runs()) {
			switch (run) {
			case TextRun words -> line.append(words.text());
			case LineBreak ignored -> breakLine(line);
			case Tab ignored -> line.append('\t');
			case FootnoteReference reference -> line.append(mark(reference));
			}
		}
		return line.toString().strip();
	}

	static String mark(FootnoteReference reference) {
		return "[" + reference.number() + "]";
	}

	private static void breakLine(StringBuilder line) {
		if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
			line.append(' ');
		}
	}
}
