package vn.kehoach.check.numbers;

import java.util.HashSet;
import java.util.Set;

import vn.kehoach.model.numbering.LabelFormat;
import vn.kehoach.model.numbering.LabelReading;
import vn.kehoach.model.numbering.NumberScheme;

/** A list whose numbers are being read. */
final class SequenceLevel {
	/** The place of "D" and that of "E" in the Vietnamese alphabet, between which stands "Đ". */
	private static final int LETTER_D = 4;
	private static final int LETTER_E = 6;

	private final Set<LabelFormat> styles = new HashSet<>();
	private final Set<Integer> met = new HashSet<>();
	private int last;
	private int beforeDeparture;

	SequenceLevel(LabelReading first) {
		styles.add(first.format());
		meet(first.ordinal());
	}

	void meet(int ordinal) {
		last = ordinal;
		beforeDeparture = ordinal;
		met.add(ordinal);
	}

	/** Takes a number that does not follow; the list may go on from it or from the number before it. */
	void departTo(int ordinal) {
		int before = last;
		meet(ordinal);
		beforeDeparture = before;
	}

	void alsoIn(LabelFormat style) {
		styles.add(style);
	}

	int last() {
		return last;
	}

	boolean hasMet(int ordinal) {
		return met.contains(ordinal);
	}

	boolean knows(LabelFormat style) {
		return styles.contains(style);
	}

	/** True for the next number in a known style; parts "A." to "E." are often lettered without "Đ", which no rule forbids. */
	boolean isFollowedBy(LabelReading reading) {
		boolean latin = reading.format().scheme() == NumberScheme.CAPITAL && last == LETTER_D && reading.ordinal() == LETTER_E;
		return knows(reading.format()) && (reading.ordinal() == last + 1 || reading.ordinal() == beforeDeparture + 1 || latin);
	}
}
