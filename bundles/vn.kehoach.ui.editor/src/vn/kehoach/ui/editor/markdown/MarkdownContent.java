package vn.kehoach.ui.editor.markdown;

import java.util.List;

/**
 * What a small window tells and offers.
 *
 * @param markdown the text
 * @param steps what can be done
 */
public record MarkdownContent(String markdown, List<Step> steps) {
	/**
	 * Something that can be done.
	 *
	 * @param label its words
	 * @param action does it, in the UI thread
	 */
	public record Step(String label, Runnable action) {
	}

	/** Text alone. */
	public static MarkdownContent of(String markdown) {
		return new MarkdownContent(markdown, List.of());
	}

	/** For those who can only show text. */
	@Override
	public String toString() {
		return StyledMarkdown.of(markdown).text();
	}
}
