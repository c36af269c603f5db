package vn.kehoach.importer.outline;

import java.util.List;

/**
 * The number at the beginning of a line.
 *
 * @param numeral its kind
 * @param label the number as printed, with its punctuation
 * @param numbers its value; several for "1.2."
 * @param glued true when no blank separates it from the text, so that it cannot be printed apart
 * @param rest the text behind it
 */
public record Marker(Numeral numeral, String label, List<Integer> numbers, boolean glued, String rest) {
	public Marker {
		numbers = List.copyOf(numbers);
	}

	/** The place in the sequence. */
	public int ordinal() {
		return numbers.get(numbers.size() - 1);
	}

	/** How many numbers it consists of: 2 for "1.2.". */
	public int depth() {
		return numbers.size();
	}

	Marker as(Numeral other, int ordinal) {
		return new Marker(other, label, List.of(ordinal), glued, rest);
	}
}
