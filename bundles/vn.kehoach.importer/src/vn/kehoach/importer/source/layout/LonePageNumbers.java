package vn.kehoach.importer.source.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.kehoach.importer.source.RemarkCode;
import vn.kehoach.importer.source.SourceRemark;

/**
 * Takes page numbers out of a text in which the pages themselves are not marked: numbers alone on their lines, set off by blank lines
 * or in the middle of a sentence, that rise through the document with about a page of text between them.
 */
public final class LonePageNumbers {
	private static final Pattern LONE = Pattern.compile("(?:Trang\\s+)?[-–—]?\\s?(\\d{1,4})\\s?[-–—]?(?:\\s?/\\s?\\d{1,4})?");
	private static final int FEWEST_LETTERS = 700;
	private static final int MOST_LETTERS = 7000;
	private static final int MOST_CANDIDATES = 2000;

	private LonePageNumbers() {
	}

	/** A number alone on its line: its index, its value and the letters before it in the document. */
	private record Candidate(int index, int number, long letters) {
		boolean follows(Candidate last) {
			long pages = (long) number - last.number;
			long between = letters - last.letters;
			return pages > 0 && between >= pages * FEWEST_LETTERS && between <= pages * MOST_LETTERS;
		}

		boolean mayBeFirst() {
			return letters >= (number - 1L) * FEWEST_LETTERS && letters <= (long) number * MOST_LETTERS;
		}
	}

	/** The lines without page numbers; what was taken out is added to the remarks. */
	static List<PageLine> strip(List<PageLine> lines, List<SourceRemark> remarks) {
		Set<Integer> numbers = numbers(lines);
		if (numbers.isEmpty()) {
			return lines;
		}
		remarks.add(SourceRemark.of(RemarkCode.PAGE_NUMBERS_DROPPED, numbers.size()));
		List<PageLine> kept = new ArrayList<>(lines.size());
		boolean turned = false;
		for (int i = 0; i < lines.size(); i++) {
			if (numbers.contains(i)) {
				turned = true;
			} else {
				kept.add(turned ? lines.get(i).at(0, !kept.isEmpty()) : lines.get(i));
				turned = false;
			}
		}
		return kept;
	}

	/** The indices of the lines that are page numbers. */
	public static Set<Integer> numbers(List<PageLine> lines) {
		List<Candidate> chain = longestChain(candidates(lines));
		Set<Integer> found = new TreeSet<>();
		if (chain.size() > 1 || chain.size() == 1 && chain.getFirst().number > 1) {
			chain.forEach(candidate -> found.add(candidate.index));
		}
		return found;
	}

	private static List<Candidate> candidates(List<PageLine> lines) {
		List<Candidate> result = new ArrayList<>();
		long letters = 0;
		for (int i = 0; i < lines.size(); i++) {
			String text = lines.get(i).text();
			Matcher lone = LONE.matcher(text);
			if (lone.matches() && isApart(lines, i) && result.size() < MOST_CANDIDATES) {
				result.add(new Candidate(i, Integer.parseInt(lone.group(1)), letters));
			}
			letters += text.length();
		}
		return result;
	}

	private static boolean isApart(List<PageLine> lines, int index) {
		boolean above = index == 0 || lines.get(index).setOff();
		boolean below = index + 1 == lines.size() || lines.get(index + 1).setOff();
		boolean inSentence = index > 0 && index + 1 < lines.size()
				&& LineOpening.of(lines.get(index + 1).text()) == LineOpening.CONTINUATION
				&& !LineEnding.of(lines.get(index - 1).text()).closed();
		return above || below || inSentence;
	}

	private static List<Candidate> longestChain(List<Candidate> candidates) {
		int[] length = new int[candidates.size()];
		int[] before = new int[candidates.size()];
		int best = -1;
		for (int i = 0; i < candidates.size(); i++) {
			length[i] = candidates.get(i).mayBeFirst() ? 1 : 0;
			before[i] = -1;
			for (int j = 0; j < i; j++) {
				if (length[j] > 0 && length[j] + 1 > length[i] && candidates.get(i).follows(candidates.get(j))) {
					length[i] = length[j] + 1;
					before[i] = j;
				}
			}
			best = length[i] > 0 && (best < 0 || length[i] > length[best]) ? i : best;
		}
		List<Candidate> chain = new ArrayList<>();
		for (int i = best; i >= 0; i = before[i]) {
			chain.addFirst(candidates.get(i));
		}
		return chain;
	}
}
