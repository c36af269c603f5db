package vn.kehoach.report.pdf.text;

import java.util.List;

/**
 * Text between two blanks.
 *
 * @param fragments its parts, several where the style changes inside
 * @param marks the footnote marks behind it
 * @param width the width in points with its marks, the blank after it not counted
 * @param blank the natural width in points of a blank in the style of the word's end
 * @param after what stands between this word and the next
 */
public record Word(List<Fragment> fragments, List<NoteMark> marks, double width, double blank, Gap after) {

	/** A word of these parts. */
	public static Word of(List<Fragment> fragments, List<NoteMark> marks, Gap after) {
		if (fragments.size() == 1 && marks.isEmpty()) {
			Fragment only = fragments.getFirst();
			return new Word(List.of(only), List.of(), only.width(), only.style().blank(), after);
		}
		double width = 0;
		double blank = 0;
		for (Fragment fragment : fragments) {
			width += fragment.width();
			blank = fragment.style().blank();
		}
		for (NoteMark mark : marks) {
			width += mark.style().width(mark.label());
			blank = fragments.isEmpty() ? mark.style().blank() : blank;
		}
		return new Word(List.copyOf(fragments), List.copyOf(marks), width, blank, after);
	}

	/** The same word with another gap after it. */
	public Word followedBy(Gap gap) {
		return new Word(fragments, marks, width, blank, gap);
	}

	/** The characters of all parts. */
	public String text() {
		if (fragments.size() == 1) {
			return fragments.getFirst().text();
		}
		StringBuilder all = new StringBuilder();
		fragments.forEach(fragment -> all.append(fragment.text()));
		return all.toString();
	}

	/** The unstretched width of the gap after the word, when the word ends at a position from the paragraph's left edge. */
	public double gap(double position) {
		return switch (after) {
		case BREAKABLE, BOUND -> blank;
		case TAB -> TabStop.after(position + blank) - position;
		case DIVISION, FORCED -> 0;
		};
	}
}
