package vn.kehoach.dsl.conversion;

import java.text.Normalizer;
import java.util.Arrays;

/** Characters with the places they came from; offsets are asked for in the composed (NFC) form of the characters. */
final class Origins {
	private final StringBuilder characters = new StringBuilder();
	private int[] starts = new int[64];
	private int[] ends = new int[64];
	private int[] composed;

	/** Adds a character that stands between two offsets of the source. */
	void add(char character, int start, int end) {
		int length = characters.length();
		if (length == starts.length) {
			starts = Arrays.copyOf(starts, length * 2);
			ends = Arrays.copyOf(ends, length * 2);
		}
		starts[length] = start;
		ends[length] = end;
		characters.append(character);
	}

	/** Removes white space at the end. */
	void trimEnd() {
		int end = characters.length();
		while (end > 0 && Character.isWhitespace(characters.charAt(end - 1)))
			end--;
		characters.setLength(end);
	}

	/** The characters, composed. */
	String value() {
		return Normalizer.normalize(characters, Normalizer.Form.NFC);
	}

	/** Where the character at an offset of the value begins; behind the last one, where that ends. */
	int startOf(int valueOffset) {
		int index = indexOf(valueOffset);
		return index < characters.length() ? starts[index] : endOf(valueOffset);
	}

	/** Where the character before an offset of the value ends. */
	int endOf(int valueOffset) {
		int index = Math.min(indexOf(valueOffset), characters.length());
		return index > 0 ? ends[index - 1] : 0;
	}

	/** The index of the character that begins at an offset of the value. */
	private int indexOf(int valueOffset) {
		if (composed == null)
			composed = Normalizer.isNormalized(characters, Normalizer.Form.NFC) ? new int[0] : composedOffsets();
		if (composed.length == 0)
			return valueOffset;
		int index = Arrays.binarySearch(composed, valueOffset);
		while (index > 0 && composed[index - 1] == composed[index])
			index--;
		return index >= 0 ? index : -index - 1;
	}

	/** For each character the offset in the value of what it belongs to; a letter with its combining marks is composed as a whole. */
	private int[] composedOffsets() {
		int[] offsets = new int[characters.length() + 1];
		int offset = 0;
		for (int start = 0; start < characters.length();) {
			int end = start + 1;
			while (end < characters.length() && Character.getType(characters.charAt(end)) == Character.NON_SPACING_MARK)
				end++;
			Arrays.fill(offsets, start, end, offset);
			offset += Normalizer.normalize(characters.subSequence(start, end), Normalizer.Form.NFC).length();
			start = end;
		}
		offsets[characters.length()] = offset;
		return offsets;
	}
}
