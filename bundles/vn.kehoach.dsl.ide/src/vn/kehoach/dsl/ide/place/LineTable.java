package vn.kehoach.dsl.ide.place;

import java.util.Arrays;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;

import vn.kehoach.check.finding.TextRange;

/** Positions of a text as the protocol counts them: lines, and UTF-16 units within a line, both from 0. Looked up, not counted anew. */
public final class LineTable {
	private final String text;
	private final int[] starts;

	/** The table of a text. */
	public LineTable(String text) {
		this.text = text;
		int[] found = new int[16];
		int count = 1;
		for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
			if (count == found.length)
				found = Arrays.copyOf(found, count * 2);
			found[count++] = end + 1;
		}
		starts = Arrays.copyOf(found, count);
	}

	/** The position of an offset; the last one for an offset behind the text. */
	public Position position(int offset) {
		int inside = Math.max(0, Math.min(offset, text.length()));
		int index = Arrays.binarySearch(starts, inside);
		int line = index >= 0 ? index : -index - 2;
		return new Position(line, inside - starts[line]);
	}

	/** The range between two offsets. */
	public Range range(int start, int end) {
		return new Range(position(start), position(end));
	}

	/** The same of a range of offsets. */
	public Range range(TextRange range) {
		return range(range.start(), range.end());
	}

	/** The offset of a position; that of the line's end for a position behind it, that of the text's end for a line behind the last. */
	public int offset(Position position) {
		if (position.getLine() >= starts.length)
			return text.length();
		return Math.min(starts[position.getLine()] + position.getCharacter(), endOf(position.getLine()));
	}

	/** Where a line begins. */
	public int startOf(int line) {
		return starts[line];
	}

	/** Where a line ends, before its line break. */
	public int endOf(int line) {
		int end = line + 1 < starts.length ? starts[line + 1] - 1 : text.length();
		return end > starts[line] && text.charAt(end - 1) == '\r' ? end - 1 : end;
	}

	/** The text of a line, without its line break. */
	public String line(int line) {
		return text.substring(startOf(line), endOf(line));
	}

	/** True for a blank at an offset. */
	public boolean isBlank(int offset) {
		return Character.isWhitespace(text.charAt(offset));
	}

	/** An edit between two offsets. */
	public TextEdit edit(int start, int end, String replacement) {
		return new TextEdit(range(start, end), replacement);
	}
}
