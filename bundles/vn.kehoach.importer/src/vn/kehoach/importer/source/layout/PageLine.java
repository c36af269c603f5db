package vn.kehoach.importer.source.layout;

import java.util.List;
import java.util.stream.Collectors;

import vn.kehoach.importer.source.ParagraphLook;
import vn.kehoach.importer.source.SourceColumn;
import vn.kehoach.importer.source.SourcePlace;

/**
 * One printed line before paragraphs are put together.
 *
 * @param place where it stands
 * @param segments from left to right, at least one; two or more where a wide gap parts them
 * @param gap how far it is set off from the line before, in line heights: 0 the ordinary distance, 1 a blank line
 * @param pageStart true for the first line of a page
 * @param look what is known of its look
 */
public record PageLine(SourcePlace place, List<LineSegment> segments, double gap, boolean pageStart, ParagraphLook look) {
	private static final double SET_OFF = 0.3;

	public PageLine {
		segments = List.copyOf(segments);
	}

	/** The words of the line, one blank between two segments. */
	public String text() {
		return segments.size() == 1 ? segments.getFirst().text()
				: segments.stream().map(LineSegment::text).collect(Collectors.joining(" "));
	}

	/** Where the line begins. */
	public double left() {
		return segments.getFirst().left();
	}

	/** Where the line ends. */
	public double right() {
		return segments.getLast().right();
	}

	/** The width of the first word. */
	public double firstWord() {
		return segments.getFirst().firstWord();
	}

	/** True when there is more than the ordinary distance to the line before. */
	public boolean setOff() {
		return gap > SET_OFF;
	}

	/** The same line, the first of a page or not, at another distance. */
	public PageLine at(double newGap, boolean startsPage) {
		return new PageLine(place, segments, newGap, startsPage, look);
	}

	/** One segment of this line as a line of a column. */
	public PageLine only(LineSegment segment, SourceColumn column) {
		return new PageLine(place, List.of(segment), gap, pageStart, look.in(column));
	}
}
