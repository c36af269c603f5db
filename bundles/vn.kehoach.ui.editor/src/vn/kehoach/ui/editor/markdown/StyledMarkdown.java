package vn.kehoach.ui.editor.markdown;

import java.util.List;

/**
 * Markdown as plain text with the places of its styles.
 *
 * @param text what is read
 * @param runs styled places, in the order of the text
 */
public record StyledMarkdown(String text, List<Run> runs) {
	/** How words stand out. */
	public enum Style {
		STRONG, EMPHASIS, CODE, HEADING
	}

	/**
	 * A styled place.
	 *
	 * @param offset where it begins
	 * @param length how long it is
	 * @param style its style
	 */
	public record Run(int offset, int length, Style style) {
	}

	/** Reads headings, lists, fenced code, emphasis, code words, links (of which the words stay) and rules; the rest is text. */
	public static StyledMarkdown of(String markdown) {
		return new MarkdownReader().read(markdown);
	}
}
