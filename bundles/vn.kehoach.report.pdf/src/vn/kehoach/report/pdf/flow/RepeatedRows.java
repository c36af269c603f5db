package vn.kehoach.report.pdf.flow;

import java.util.List;

import vn.kehoach.report.pdf.page.PageCanvas;

/**
 * The header rows of a table, shown again on top of its later pages as pictures outside the structure: the text of the file
 * has them once.
 *
 * @param rows the header rows
 */
public record RepeatedRows(List<FlowBox> rows) {
	/** The height in points. */
	public double height() {
		return BoxColumn.height(rows);
	}

	void draw(double top, PageCanvas canvas) {
		BoxColumn.draw(rows, top, canvas.repeating());
	}
}
