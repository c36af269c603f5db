package vn.kehoach.ui.editor.structure;

import java.util.concurrent.CompletableFuture;

/**
 * What is being typed into the fields of an element. It has to be in the text before elements change their places: those without ids are
 * named by them. Buttons of tool bars do not take the focus, so that the fields do not notice by themselves.
 */
public interface TypedWords {
	/** Asks for the edits of what was typed; completes in the UI thread, with false when one of them is not made. */
	CompletableFuture<Boolean> commit();

	/**
	 * An element is named otherwise from now on. What is typed into its fields, and was asked for but is not made yet, is for that name.
	 *
	 * @param now null when it is gone
	 */
	void renamed(String before, String now);
}
