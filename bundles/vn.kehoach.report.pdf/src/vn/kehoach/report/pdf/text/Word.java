package vn.kehoach.report.pdf.text;

import java.util.List;

/**
 * Text between two blanks.
 *
 * @param fragments its parts, several where the style changes inside
 * @param marks the footnote marks behind it
 * @param width the width in points with its marks, the blank after it not counted
 * @param after what stands between this word and the next
 */
public record Word(List<Fragment> fragments, List<NoteMark> marks, double width, Gap after) {

	/** A word of these parts. */
	public static Word of(List<Fragment> fragments, List<NoteMark> marks, Gap after) {
		double width = 0;
		for (Fragment fragment : fragments) {
			width += fragment.width();
		}
		for (NoteMark mark : marks) {
			width += mark.style().width(mark.label());
		}
		return new Word(List.copyOf(fragments), List.copyOf(marks), width, after);
	}

	/** The same word with another gap after it. */
	public Word followedBy(Gap gap) {
		return new Word(fragments, marks, width, gap);
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

	/** The natural width in points of the blank after the word; 0 where there is none. */
	public double blank() {
		if (!after.hasBlank() || fragments.isEmpty() && marks.isEmpty()) {
			return 0;
		}
		return fragments.isEmpty() ? marks.getLast().style().blank() : fragments.getLast().style().blank();
	}

	/** The unstretched width of the gap after the word, when the word ends at a position from the paragraph's left edge. */
	public double gap(double position) {
		return after == Gap.TAB ? TabStop.after(position + blank()) - position : blank();
	}
}
