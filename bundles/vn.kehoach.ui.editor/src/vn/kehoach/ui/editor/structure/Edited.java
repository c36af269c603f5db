package vn.kehoach.ui.editor.structure;

/**
 * What became of an edit of the structure.
 *
 * @param done true when the text was changed, or needed no change
 * @param handle the element that was edited, added or moved, as it is named now; null when it is gone or nothing was done
 * @param refusal why it was not done, in the user's language; null when it was, or when there is nothing to tell
 */
public record Edited(boolean done, String handle, String refusal) {
	/** Nothing was done, and the user need not be told. */
	public static final Edited NOTHING = new Edited(false, null, null);

	/**
	 * The text says what was asked for.
	 *
	 * @param handle the element as it is named now; null when it is gone
	 */
	public static Edited made(String handle) {
		return new Edited(true, handle, null);
	}

	/** The text is as it was. */
	public static Edited refused(String reason) {
		return new Edited(false, null, reason);
	}
}
