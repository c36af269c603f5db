package vn.kehoach.dsl.ide.tests.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;

/** The text of a file in an editor. Positions count lines and UTF-16 units, as the protocol does. */
public final class TextBuffer {
	private String text;
	private int version = 1;

	/** A buffer with a text. */
	public TextBuffer(String text) {
		this.text = text;
	}

	/** The text. */
	public String text() {
		return text;
	}

	/** Replaces all; returns the new version. */
	int setText(String replacement) {
		text = replacement;
		return ++version;
	}

	/** Replaces a range; returns the new version. */
	int replace(Range range, String replacement) {
		return setText(text.substring(0, offset(range.getStart())) + replacement + text.substring(offset(range.getEnd())));
	}

	/** The text after edits that all refer to the text as it is; they must not overlap. */
	public String with(List<? extends TextEdit> edits) {
		String result = text;
		int end = Integer.MAX_VALUE;
		for (TextEdit edit : edits.stream()
				.sorted(Comparator.comparingInt((TextEdit edit) -> offset(edit.getRange().getStart())).reversed())
				.toList()) {
			assertTrue(offset(edit.getRange().getEnd()) <= end, () -> "overlapping edits: " + edits);
			end = offset(edit.getRange().getStart());
			result = result.substring(0, end) + edit.getNewText() + result.substring(offset(edit.getRange().getEnd()));
		}
		return result;
	}

	/** The range of a text that occurs exactly once. */
	public Range range(String part) {
		int start = text.indexOf(part);
		assertTrue(start >= 0, () -> "not there: " + part);
		assertEquals(start, text.lastIndexOf(part), () -> "not once: " + part);
		return new Range(position(start), position(start + part.length()));
	}

	/** The text at a range. */
	public String text(Range range) {
		return text.substring(offset(range.getStart()), offset(range.getEnd()));
	}

	/** The position of an offset. */
	public Position position(int offset) {
		int line = (int) text.substring(0, offset).chars().filter(character -> character == '\n').count();
		return new Position(line, offset - (text.lastIndexOf('\n', offset - 1) + 1));
	}

	private int offset(Position position) {
		int start = 0;
		for (int line = 0; line < position.getLine(); line++)
			start = text.indexOf('\n', start) + 1;
		return start + position.getCharacter();
	}
}
