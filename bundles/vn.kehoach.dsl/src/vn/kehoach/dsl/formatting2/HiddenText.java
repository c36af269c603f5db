package vn.kehoach.dsl.formatting2;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.nodemodel.ILeafNode;

/** White space and comments between two tokens. */
final class HiddenText {

	/**
	 * A comment.
	 *
	 * @param text its text, without a line break at the end
	 * @param lineBreaks the line breaks between it and what is before it
	 * @param toLineEnd true when it goes to the end of its line
	 */
	record Comment(String text, int lineBreaks, boolean toLineEnd) {
	}

	private final List<Comment> comments = new ArrayList<>();
	private int lineBreaks;

	void add(ILeafNode leaf) {
		String text = leaf.getText().replace("\r\n", "\n").replace('\r', '\n');
		if (text.startsWith("//") || text.startsWith("/*")) {
			comments.add(new Comment(text.stripTrailing(), lineBreaks, text.startsWith("//")));
			lineBreaks = text.endsWith("\n") ? 1 : 0;
		} else {
			lineBreaks += (int) text.chars().filter(character -> character == '\n').count();
		}
	}

	/** The comments in order. */
	List<Comment> comments() {
		return comments;
	}

	/** The line breaks after the last comment. */
	int lineBreaks() {
		return lineBreaks;
	}
}
