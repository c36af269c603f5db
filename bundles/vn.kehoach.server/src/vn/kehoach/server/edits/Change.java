package vn.kehoach.server.edits;

import java.util.List;

import vn.kehoach.dsl.validation.SourceEdit;

/** What is to be done to a text, or why it is not done. */
public sealed interface Change {
	/**
	 * Edits of a text.
	 *
	 * @param edits edits that do not overlap
	 * @param edit the one that holds the element it is about; null when the element is gone
	 * @param within where in the new text of that edit the element is
	 */
	record Edits(List<SourceEdit> edits, SourceEdit edit, int within) implements Change {
	}

	/**
	 * Edits that leave the element where it is.
	 *
	 * @param edits edits that do not overlap
	 */
	record InPlace(List<SourceEdit> edits) implements Change {
	}

	/**
	 * Nothing is done.
	 *
	 * @param reason why not, in the user's language
	 */
	record Refused(String reason) implements Change {
	}

	/** Nothing is done, for the reason of a message. */
	static Change refused(String key, Object... arguments) {
		return new Refused(EditMessages.get(key, arguments));
	}
}
