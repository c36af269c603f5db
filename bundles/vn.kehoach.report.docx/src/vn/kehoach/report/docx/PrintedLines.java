package vn.kehoach.report.docx;

import vn.kehoach.report.layout.LineBreak;
import vn.kehoach.report.layout.ParagraphFormat;
import vn.kehoach.report.layout.Rule;
import vn.kehoach.report.layout.Run;
import vn.kehoach.report.layout.StyledParagraph;
import vn.kehoach.report.layout.TextRun;

/** The lines a short paragraph will break into, estimated from the widths of its words. */
final class PrintedLines {

	private static final double LINE_HEIGHT = 1.15;
	private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

	private final TextWidths widths;
	private final ParagraphFormat format;
	private final double available;
	private final Rule rule;
	private double longest;
	private double current;
	private int count = 1;

	/** Breaks a paragraph into lines of a width in millimetres. */
	PrintedLines(StyledParagraph paragraph, double width, TextWidths widths) {
		this.widths = widths;
		format = paragraph.style().format();
		rule = paragraph.rule();
		available = width * POINTS_PER_MILLIMETRE;
		for (Run run : paragraph.runs()) {
			if (run instanceof TextRun words) {
				add(words);
			} else if (run instanceof LineBreak) {
				breakLine();
			}
		}
		longest = Math.max(longest, current);
	}

	/** The length of the longest line in millimetres. */
	double longest() {
		return longest / POINTS_PER_MILLIMETRE;
	}

	/** The height of the paragraph with the space and the rule around it, in points. */
	double height() {
		double ruleHeight = rule == Rule.NONE ? 0 : Rule.GAP + Rule.THICKNESS;
		return format.spaceBefore() + count * format.size() * LINE_HEIGHT * format.lineSpacing() + format.spaceAfter()
				+ ruleHeight;
	}

	private void add(TextRun run) {
		boolean bold = run.emphasis().isBold(format);
		boolean italic = run.emphasis().isItalic(format);
		double blank = widths.width(" ", bold, italic, format.size());
		for (String word : run.text().strip().split(" +")) {
			double width = widths.width(word, bold, italic, format.size());
			if (current > 0 && current + blank + width > available) {
				breakLine();
			}
			current += (current > 0 ? blank : 0) + width;
		}
	}

	private void breakLine() {
		longest = Math.max(longest, current);
		current = 0;
		count++;
	}
}
