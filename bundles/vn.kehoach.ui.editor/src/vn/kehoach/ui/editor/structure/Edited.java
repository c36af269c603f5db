package vn.kehoach.ui.editor.structure;

/**
 * What became of an edit of the structure.
 *
 * @param done true when the text was changed, or needed no change
 * @param handle the element that was edited, added or moved, as it is named now; null when it is gone or nothing was done
 */
public record Edited(boolean done, String handle) {
	static final Edited REFUSED = new Edited(false, null);
}
