package vn.kehoach.report.pdf.text;

import java.util.List;

/**
 * The words of one line.
 *
 * @param words at least one word, except for the line of an empty paragraph
 * @param offset how far the line begins to the right of the paragraph's left edge, in points
 * @param room the width that the line may fill, in points
 * @param natural the width of the words with unstretched blanks, in points
 * @param ended whether the line ends the paragraph or was ended by its author, so that it is not stretched
 * @param spaced whether a blank parts it from the next line's first word
 */
public record Line(List<Word> words, double offset, double room, double natural, boolean ended, boolean spaced) {

	/** How many gaps justification may widen. */
	public int stretchableGaps() {
		int gaps = 0;
		for (int i = 0; i + 1 < words.size(); i++) {
			if (words.get(i).after().stretches()) {
				gaps++;
			}
		}
		return gaps;
	}
}
