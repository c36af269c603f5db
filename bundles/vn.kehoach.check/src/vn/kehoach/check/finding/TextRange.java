package vn.kehoach.check.finding;

/**
 * A range of a text.
 *
 * @param start the offset of its first character, in UTF-16 units
 * @param end the offset behind its last character
 */
public record TextRange(int start, int end) {
	public TextRange {
		if (start < 0 || end < start)
			throw new IllegalArgumentException(start + ".." + end);
	}

	public int length() {
		return end - start;
	}
}
