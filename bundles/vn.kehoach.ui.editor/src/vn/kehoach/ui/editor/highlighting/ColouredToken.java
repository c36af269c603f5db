package vn.kehoach.ui.editor.highlighting;

/**
 * A token of the text.
 *
 * @param offset where it begins
 * @param length how long it is
 * @param type which of the server's token types it is
 * @param modifiers the server's modifiers, a bit each
 */
record ColouredToken(int offset, int length, int type, int modifiers) {
	int end() {
		return offset + length;
	}

	ColouredToken movedBy(int characters) {
		return new ColouredToken(offset + characters, length, type, modifiers);
	}
}
