package vn.kehoach.report.html;

import java.io.IOException;

import vn.kehoach.report.layout.ParagraphStyle;
import vn.kehoach.report.layout.StyledParagraph;
import vn.kehoach.report.markup.MarkupWriter;

/** Gathers bullets that follow one another into a list, sub-bullets into a list inside the bullet's item. */
final class HtmlLists {

	private final MarkupWriter markup;
	private final HtmlParagraphs paragraphs;
	private int depth;

	HtmlLists(MarkupWriter markup, HtmlParagraphs paragraphs) {
		this.markup = markup;
		this.paragraphs = paragraphs;
	}

	/** Writes a bullet or a sub-bullet; anything else is left alone, with false for an answer. */
	boolean write(StyledParagraph paragraph) throws IOException {
		int wanted = depth(paragraph.style());
		if (wanted == 0 || wanted > depth + 1) {
			return false;
		}
		while (depth > wanted) {
			closeList();
		}
		if (depth == wanted) {
			markup.end();
		} else {
			markup.start("ul");
			depth++;
		}
		markup.start("li");
		paragraphs.write(paragraph);
		return true;
	}

	/** Closes all lists. */
	void close() throws IOException {
		while (depth > 0) {
			closeList();
		}
	}

	private void closeList() throws IOException {
		markup.end();
		markup.end();
		depth--;
	}

	private static int depth(ParagraphStyle style) {
		return switch (style) {
		case BULLET -> 1;
		case SUB_BULLET -> 2;
		default -> 0;
		};
	}
}
