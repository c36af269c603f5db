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
 * @param height how far down the page it stands, in points; {@link #NO_HEIGHT} when not known
 * @param gap how far it is set off from the line before, in line heights: 0 the ordinary distance, 1 a blank line
 * @param pageStart true for the first line of a page
 * @param look what is known of its look
 */
public record PageLine(SourcePlace place, List<LineSegment> segments, double height, double gap, boolean pageStart, ParagraphLook look) {
	/** The height of a line of a text file. */
	public static final double NO_HEIGHT = -1;
	private static final double SET_OFF = 0.3;

	public PageLine {
		segments = List.copyOf(segments);
	}

	/** The words of the line, one blank between two segments. */
	public String text() {
		return segments.size() == 1
				? segments.getFirst().text()
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
		return new PageLine(place, segments, height, newGap, startsPage, look);
	}

	/** The same line with other segments. */
	PageLine with(List<LineSegment> others) {
		return new PageLine(place, others, height, gap, pageStart, look);
	}

	/** The same line in a column. */
	PageLine in(SourceColumn column) {
		return new PageLine(place, segments, height, gap, pageStart, look.in(column));
	}
}
