package vn.kehoach.report.pdf.compose;

import vn.kehoach.report.layout.Emphasis;
import vn.kehoach.report.layout.ParagraphFormat;
import vn.kehoach.report.pdf.text.TextStyle;

/** Height and base line of a paragraph's lines. What the spacing adds stands above the letters, as in word processors. */
final class LineHeights {
	private final double height;
	private final double baseline;

	LineHeights(ParagraphFormat format, RunStyler styler) {
		TextStyle style = styler.style(format, Emphasis.STYLE);
		this.height = style.lineHeight() * format.lineSpacing();
		this.baseline = height - style.descent();
	}

	/** The height of a line in points; all faces of the family share their measures. */
	double height() {
		return height;
	}

	/** The distance of the base line from the line's upper edge, in points. */
	double baseline() {
		return baseline;
	}
}
