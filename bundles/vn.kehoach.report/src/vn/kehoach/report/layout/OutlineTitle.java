package vn.kehoach.report.layout;

import java.util.List;

/** The text that stands for a heading in an outline: its words, cut at a word's end when they are many. */
public final class OutlineTitle {

	private static final int LONGEST = 100;

	private OutlineTitle() {
	}

	/**
	 * The outline's text for a paragraph.
	 *
	 * @param heading a paragraph with an outline level
	 * @return its words parted by single blanks, at most 100 characters and an ellipsis
	 */
	public static String of(StyledParagraph heading) {
		List<String> words = LayoutWords.of(heading);
		StringBuilder title = new StringBuilder();
		for (String word : words) {
			if (title.length() > 0 && title.length() + word.length() >= LONGEST) {
				return title.append('…').toString();
			}
			title.append(title.isEmpty() ? "" : " ").append(word);
		}
		return title.toString();
	}
}
