package vn.kehoach.report.pdf.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks centred text into lines of about equal length: as few lines as the width needs, none much shorter than the others. A
 * heading does not end in one word on a line of its own.
 */
public final class BalancedLines {
	private static final double PRECISION = 1;
	private static final int MOST_WORDS = 120;

	private final LineBreaker breaker;

	/** Balances what this breaker breaks. */
	public BalancedLines(LineBreaker breaker) {
		this.breaker = breaker;
	}

	/** The lines of centred words in a width in points. */
	public List<Line> lines(List<Word> words, double width) {
		List<Line> widest = breaker.lines(words, width, 0, false);
		if (widest.size() == 1 || words.size() > MOST_WORDS) {
			return widest;
		}
		double enough = width;
		double tooNarrow = longestWord(words);
		List<Line> best = widest;
		while (enough - tooNarrow > PRECISION) {
			double middle = (enough + tooNarrow) / 2;
			List<Line> lines = breaker.lines(words, middle, 0, false);
			if (lines.size() > widest.size()) {
				tooNarrow = middle;
			} else {
				enough = middle;
				best = lines;
			}
		}
		return centred(best, width);
	}

	private static List<Line> centred(List<Line> lines, double width) {
		List<Line> result = new ArrayList<>(lines.size());
		for (Line line : lines) {
			result.add(new Line(line.words(), 0, width, line.natural(), line.ended(), line.spaced()));
		}
		return result;
	}

	private static double longestWord(List<Word> words) {
		double longest = 0;
		for (Word word : words) {
			longest = Math.max(longest, word.width());
		}
		return longest;
	}
}
