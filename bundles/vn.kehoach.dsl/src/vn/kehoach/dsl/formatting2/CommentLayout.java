package vn.kehoach.dsl.formatting2;

import java.util.List;

import vn.kehoach.dsl.formatting2.HiddenText.Comment;
import vn.kehoach.dsl.text.CanonicalLayout;

/** Lays out the comments between two tokens. */
final class CommentLayout {
	private final CanonicalLayout layout;

	CommentLayout(CanonicalLayout layout) {
		this.layout = layout;
	}

	/** Leaves those comments on the line that stand behind a token on its line. */
	void behindToken(List<Comment> comments) {
		while (!comments.isEmpty() && comments.get(0).lineBreaks() == 0)
			append(comments.remove(0));
	}

	/**
	 * Comments before something that begins a line: each on a line of its own.
	 *
	 * @param spaced true when what they belong to is preceded by an empty line
	 */
	void beforeLine(List<Comment> comments, boolean spaced) {
		boolean gap = spaced;
		for (Comment comment : comments) {
			layout.begin(gap || comment.lineBreaks() > 1);
			layout.token(comment.text());
			gap = false;
		}
	}

	/** Comments inside a line; one that goes to the line's end breaks it. */
	void withinLine(List<Comment> comments) {
		comments.forEach(this::append);
	}

	private void append(Comment comment) {
		layout.comment(comment.text());
		if (comment.toLineEnd())
			layout.endLine();
	}
}
