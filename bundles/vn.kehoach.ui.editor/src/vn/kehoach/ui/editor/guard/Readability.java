package vn.kehoach.ui.editor.guard;

/** Whether the plan editor can work with what a file holds. */
public sealed interface Readability {
	/** It is UTF-8 text of a size the editor is made for, or there is no such file. */
	record Fine() implements Readability {
	}

	/**
	 * Text, but too much of it for checks and structure.
	 *
	 * @param bytes its size
	 */
	record Large(long bytes) implements Readability {
	}

	/**
	 * No text at all.
	 *
	 * @param offset of the first byte that no text has, from 0
	 */
	record NoText(long offset) implements Readability {
	}

	/**
	 * Text in another encoding, or a damaged file.
	 *
	 * @param line of the first byte that is not UTF-8, from 1
	 * @param offset of that byte, from 0
	 */
	record OtherEncoding(int line, long offset) implements Readability {
	}
}
