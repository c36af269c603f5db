package vn.kehoach.report.pdf.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides words that are longer than a line: behind a hyphen, a dash, a slash and the signs of web addresses, and between any
 * two letters where even that does not help. No hyphen is added.
 */
final class OverlongWords {
	private static final String BREAK_AFTER = "-–—/_.,:;?&=#)";

	/** The words with those wider than the paragraph divided, the first one if it is wider than the first line; in points. */
	List<Word> divide(List<Word> words, double firstRoom, double room) {
		if (words.isEmpty() || words.getFirst().width() <= firstRoom && words.stream().allMatch(word -> word.width() <= room)) {
			return words;
		}
		List<Word> result = new ArrayList<>();
		for (Word word : words) {
			double limit = result.isEmpty() ? firstRoom : room;
			if (word.width() > limit) {
				divide(word, limit, result);
			} else {
				result.add(word);
			}
		}
		return result;
	}

	private static void divide(Word word, double width, List<Word> result) {
		List<Fragment> parts = new ArrayList<>();
		for (Fragment fragment : word.fragments()) {
			divide(fragment, width, parts);
		}
		for (int i = 0; i < parts.size(); i++) {
			boolean last = i + 1 == parts.size();
			result.add(Word.of(List.of(parts.get(i)), last ? word.marks() : List.of(), last ? word.after() : Gap.DIVISION));
		}
	}

	private static void divide(Fragment fragment, double width, List<Fragment> parts) {
		String text = fragment.text();
		int start = 0;
		for (int i = 0; i < text.length(); i++) {
			if (i + 1 == text.length() || BREAK_AFTER.indexOf(text.charAt(i)) >= 0) {
				Fragment part = Fragment.of(text.substring(start, i + 1), fragment.style(), fragment.tag());
				if (part.width() > width) {
					letters(part, parts);
				} else {
					parts.add(part);
				}
				start = i + 1;
			}
		}
	}

	private static void letters(Fragment fragment, List<Fragment> parts) {
		String text = fragment.text();
		int start = 0;
		for (int i = text.offsetByCodePoints(0, 1); start < text.length();) {
			boolean joined = i < text.length() && Character.getType(text.codePointAt(i)) == Character.NON_SPACING_MARK;
			if (!joined) {
				parts.add(Fragment.of(text.substring(start, i), fragment.style(), fragment.tag()));
				start = i;
			}
			if (i < text.length()) {
				i = text.offsetByCodePoints(i, 1);
			}
		}
	}
}
