package vn.kehoach.report.layout;

import java.util.List;
import java.util.Objects;

/**
 * One paragraph.
 *
 * @param style decides how it looks
 * @param outlineLevel 1 (highest) to 9 for a heading of the navigation pane, 0 for running text
 * @param rule the horizontal line drawn below the paragraph
 * @param runs the printed words, labels included
 */
public record StyledParagraph(ParagraphStyle style, int outlineLevel, Rule rule, List<Run> runs) implements Block {

	/** Copies the list; refuses an outline level outside 0 to 9. */
	public StyledParagraph {
		Objects.requireNonNull(style, "style");
		Objects.requireNonNull(rule, "rule");
		runs = List.copyOf(runs);
		if (outlineLevel < 0 || outlineLevel > 9) {
			throw new IllegalArgumentException("outline level " + outlineLevel);
		}
	}

	/**
	 * A paragraph with the outline level and the rule of its style.
	 *
	 * @param style decides how it looks
	 * @param runs the printed words
	 * @return the paragraph
	 */
	public static StyledParagraph of(ParagraphStyle style, List<Run> runs) {
		return new StyledParagraph(style, style.format().outlineLevel(), style.format().rule(), runs);
	}

	/**
	 * A paragraph of one text in the style's own face.
	 *
	 * @param style decides how it looks
	 * @param text the printed words
	 * @return the paragraph
	 */
	public static StyledParagraph of(ParagraphStyle style, String text) {
		return of(style, List.of(TextRun.of(text)));
	}

	/**
	 * The same paragraph at another place of the outline.
	 *
	 * @param level 1 to 9, or 0 for none
	 * @return the paragraph
	 */
	public StyledParagraph withOutlineLevel(int level) {
		return new StyledParagraph(style, level, rule, runs);
	}

	/** @return the same paragraph without a rule, for all but the last line of a name set in several paragraphs */
	public StyledParagraph withoutRule() {
		return new StyledParagraph(style, outlineLevel, Rule.NONE, runs);
	}
}
