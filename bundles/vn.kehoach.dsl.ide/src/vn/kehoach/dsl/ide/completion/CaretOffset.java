package vn.kehoach.dsl.ide.completion;

import org.eclipse.lsp4j.Position;

/**
 * A caret as the protocol and as the text count it.
 *
 * @param position line and character
 * @param offset the offset in the text
 */
record CaretOffset(Position position, int offset) {

	/** The caret at a position; beyond a line's end it is at its end, beyond the last line at the text's end. */
	static CaretOffset of(String text, Position position) {
		int start = 0;
		int line = 0;
		for (int next; line < position.getLine() && (next = text.indexOf('\n', start)) >= 0; line++)
			start = next + 1;
		int end = text.indexOf('\n', start);
		int lineEnd = end < 0 ? text.length() : end;
		int offset = line < position.getLine() ? lineEnd : Math.min(start + position.getCharacter(), lineEnd);
		return new CaretOffset(new Position(line, offset - start), offset);
	}

	/** The position of an offset on the same line. */
	Position positionOf(int other) {
		return new Position(position.getLine(), position.getCharacter() - (offset - other));
	}
}
