package vn.kehoach.report.pdf.flow;

import java.util.List;

/**
 * A piece of the text that is not parted by a page's end: a line, a row, a block. Lengths are points.
 *
 * @param spaceBefore space above, left out at the top of a page
 * @param height height without the spaces
 * @param spaceAfter space below, left out at the foot of a page
 * @param breakAfter whether the page may end after this box
 * @param content what it shows
 * @param notes the lines of the footnotes whose marks it contains
 * @param heading the outline's entry that begins here, or null
 * @param repeated what is repeated above the box when it begins a page, or null
 * @param origin the block or table row of the layout that the box is made of, or null
 */
public record FlowBox(double spaceBefore, double height, double spaceAfter, boolean breakAfter, FlowContent content,
		List<FlowBox> notes, Heading heading, RepeatedRows repeated, Object origin) {

	/** A box without spaces, notes and heading, after which the page must not end. */
	public static FlowBox of(double height, FlowContent content) {
		return new FlowBox(0, height, 0, false, content, List.of(), null, null, null);
	}

	/** The same box with these spaces around. */
	public FlowBox spaced(double before, double after) {
		return new FlowBox(before, height, after, breakAfter, content, notes, heading, repeated, origin);
	}

	/** The same box, with or without a possible page end behind it. */
	public FlowBox breakable(boolean allowed) {
		return new FlowBox(spaceBefore, height, spaceAfter, allowed, content, notes, heading, repeated, origin);
	}

	/** The same box with footnotes. */
	public FlowBox noted(List<FlowBox> lines) {
		return new FlowBox(spaceBefore, height, spaceAfter, breakAfter, content, List.copyOf(lines), heading, repeated, origin);
	}

	/** The same box as the beginning of a heading. */
	public FlowBox headed(Heading entry) {
		return new FlowBox(spaceBefore, height, spaceAfter, breakAfter, content, notes, entry, repeated, origin);
	}

	/** The same box below rows that are repeated on each page. */
	public FlowBox below(RepeatedRows rows) {
		return new FlowBox(spaceBefore, height, spaceAfter, breakAfter, content, notes, heading, rows, origin);
	}

	/** The same box as a part of a block or table row. */
	public FlowBox from(Object piece) {
		return new FlowBox(spaceBefore, height, spaceAfter, breakAfter, content, notes, heading, repeated, piece);
	}

	/** The height with the spaces. */
	public double outerHeight() {
		return spaceBefore + height + spaceAfter;
	}
}
