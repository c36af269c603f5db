package vn.kehoach.report.pdf.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides a paragraph into lines, first fit: as many words on a line as it holds. In justified text the blanks may shrink a
 * little to take in a word more, when leaving it out would stretch them a lot.
 */
public final class LineBreaker {
	private static final double SHRINK = 0.12;

	private final OverlongWords overlong = new OverlongWords();

	/**
	 * Breaks words into lines.
	 *
	 * @param words the words of the paragraph
	 * @param width the width of the lines in points
	 * @param firstIndent what the first line loses of it on its left, in points
	 * @param justified whether the blanks may be stretched and shrunk
	 * @return at least one line
	 */
	public List<Line> lines(List<Word> words, double width, double firstIndent, boolean justified) {
		List<Word> fitting = overlong.divide(words, width - Math.max(0, firstIndent), width);
		List<Line> lines = new ArrayList<>();
		double offset = firstIndent;
		int start = 0;
		while (start < fitting.size()) {
			LineFiller filler = new LineFiller(offset, width - offset, justified ? SHRINK : 0);
			lines.add(filler.fill(fitting, start));
			start += lines.getLast().words().size();
			offset = 0;
		}
		if (lines.isEmpty()) {
			lines.add(new Line(List.of(), firstIndent, width - firstIndent, 0, true, false));
		}
		return lines;
	}
}
