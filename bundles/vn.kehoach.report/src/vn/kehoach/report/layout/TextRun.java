package vn.kehoach.report.layout;

import java.util.Objects;

/**
 * Words in one face.
 *
 * @param text the printed words; no line feed and no tab
 * @param emphasis the face
 */
public record TextRun(String text, Emphasis emphasis) implements Run {

	/** Refuses control characters: {@link LineBreak} and {@link Tab} are runs of their own. */
	public TextRun {
		Objects.requireNonNull(emphasis, "emphasis");
		if (text.chars().anyMatch(Character::isISOControl)) {
			throw new IllegalArgumentException("control character in a text run");
		}
	}

	/**
	 * Words in the face of the paragraph's style.
	 *
	 * @param text the printed words
	 * @return the run
	 */
	public static TextRun of(String text) {
		return new TextRun(text, Emphasis.STYLE);
	}
}
