package vn.kehoach.dsl.ide.completion;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Finds out what a caret stands in, by one pass over the text before it. A text that is being typed is rarely free of errors; braces
 * and delimiters are the part of the language on which a parser and a writer agree even then.
 */
final class CaretScanner {
	private static final String PROSE_MARK = "\"\"\"";

	private final String text;
	private final int caret;
	private final StringBuilder before = new StringBuilder();
	private final Deque<Block> blocks = new ArrayDeque<>();
	private int position;
	private PlaceKind kind = PlaceKind.LANGUAGE;

	private CaretScanner(String text, int caret) {
		this.text = text;
		this.caret = caret;
		blocks.push(new Block(0));
	}

	/** The place of a caret at an offset of the text. */
	static CaretPlace scan(String text, int caret) {
		CaretScanner scanner = new CaretScanner(text, caret);
		while (scanner.position < caret)
			scanner.next();
		String headings = scanner.headings();
		String tail = scanner.before.substring(scanner.blocks.peek().start);
		String line = tail.substring(tail.lastIndexOf('\n') + 1);
		return new CaretPlace(scanner.kind, text, caret, scanner.before.toString(), headings + tail, headings + line);
	}

	/** For each open block the rest of the line that its brace stands on. */
	private String headings() {
		StringBuilder headings = new StringBuilder();
		int outer = 0;
		for (Block block : (Iterable<Block>) blocks.reversed()::iterator) {
			int line = before.lastIndexOf("\n", block.start - 1) + 1;
			headings.append(before, Math.max(outer, line), block.start).append('\n');
			outer = block.start;
		}
		return headings.toString();
	}

	private void next() {
		switch (text.charAt(position)) {
		case '/' -> slash();
		case '"' -> quotationMark();
		case '\'' -> string('\'');
		case '{' -> {
			copy();
			blocks.push(new Block(before.length()));
		}
		case '}' -> closeBlock();
		default -> copy();
		}
	}

	private void copy() {
		before.append(text.charAt(position++));
	}

	private void slash() {
		if (text.startsWith("//", position))
			skipFree(endOf("\n", position), 0);
		else if (text.startsWith("/*", position))
			skipFree(endOf("*/", position + 2), 2);
		else
			copy();
	}

	private void quotationMark() {
		if (text.startsWith(PROSE_MARK, position))
			prose();
		else
			string('"');
	}

	/** The contents of a finished block do not matter; of finished siblings, only the last one does. */
	private void closeBlock() {
		if (blocks.size() > 1)
			before.setLength(blocks.pop().start);
		copy();
		blocks.peek().finishChild(before);
	}

	private void string(char quote) {
		int end = position + 1;
		while (end < text.length() && text.charAt(end) != quote && text.charAt(end) != '\n')
			end += text.charAt(end) == '\\' ? 2 : 1;
		before.append("\"\"");
		skipFree(end, end < text.length() && text.charAt(end) == quote ? 1 : 0);
	}

	private void skipFree(int end, int delimiter) {
		if (caret <= end)
			kind = PlaceKind.FREE;
		position = Math.min(caret, end + delimiter);
		before.append(' ');
	}

	private int endOf(String delimiter, int from) {
		int end = text.indexOf(delimiter, from);
		return end < 0 ? text.length() : end;
	}

	private void prose() {
		position += PROSE_MARK.length();
		while (position < caret && !text.startsWith(PROSE_MARK, position)) {
			if (text.startsWith("[[", position))
				reference();
			else
				position += text.charAt(position) == '\\' ? 2 : 1;
		}
		if (position >= caret) {
			if (kind == PlaceKind.LANGUAGE)
				kind = PlaceKind.PROSE;
		} else {
			before.append(PROSE_MARK).append(PROSE_MARK);
			position += PROSE_MARK.length();
			if (position > caret)
				kind = PlaceKind.FREE;
		}
	}

	private void reference() {
		int start = position + 2;
		int end = start;
		while (end < text.length() && !text.startsWith("]]", end) && !text.startsWith(PROSE_MARK, end) && text.charAt(end) != '\n')
			end++;
		if (caret >= start && caret <= end) {
			String typed = text.substring(start, caret);
			kind = typed.indexOf('|') >= 0 ? PlaceKind.FREE : PlaceKind.REFERENCE;
			before.append(PROSE_MARK).append("[[").append(typed);
		}
		position = end;
	}

	/** A block that is open: where its contents begin in the shortened text, and where its last finished child ends. */
	private static final class Block {
		private final int start;
		private int childEnd = -1;

		Block(int start) {
			this.start = start;
		}

		void finishChild(StringBuilder before) {
			if (childEnd >= 0)
				before.delete(start, childEnd);
			childEnd = before.length();
		}
	}
}
