package vn.kehoach.check.numbers;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import vn.kehoach.model.numbering.LabelFormat;
import vn.kehoach.model.numbering.LabelReading;

/**
 * Reads the printed numbers of a sequence one after the other and says which of them do not follow. A list inside the list that was
 * not given a division of its own ("1.", "1.1.", "1.2.", "2." or "1.", "a)", "b)", "2.") is followed too.
 */
final class SequenceReader {
	/** A list that is going on. */
	private static final class Level {
		private final LabelFormat format;
		private final Set<LabelFormat> otherStyles = new HashSet<>();
		private int last;
		private final Set<Integer> met = new HashSet<>();

		private Level(LabelFormat format, int first) {
			this.format = format;
			meet(first);
		}

		private void meet(int ordinal) {
			last = ordinal;
			met.add(ordinal);
		}

		private boolean knows(LabelFormat style) {
			return format.equals(style) || otherStyles.contains(style);
		}
	}

	private final Deque<Level> levels = new ArrayDeque<>();

	/** Takes the next label; empty when it follows, or holds no number. */
	Optional<NumberDeparture> next(String label) {
		int expected = levels.isEmpty() ? 1 : levels.peek().last + 1;
		return LabelReading.of(label, expected).flatMap(this::next);
	}

	private Optional<NumberDeparture> next(LabelReading reading) {
		if (levels.isEmpty())
			return begin(reading);
		if (levels.stream().anyMatch(level -> level.knows(reading.format())))
			return continueLevel(reading);
		if (reading.ordinal() == 1)
			return begin(reading);
		return changeStyle(reading);
	}

	private Optional<NumberDeparture> begin(LabelReading reading) {
		boolean first = levels.isEmpty();
		levels.push(new Level(reading.format(), reading.ordinal()));
		return first && reading.ordinal() != 1 ? Optional.of(NumberDeparture.BREAKS) : Optional.empty();
	}

	private Optional<NumberDeparture> continueLevel(LabelReading reading) {
		while (!levels.peek().knows(reading.format()))
			levels.pop();
		Level level = levels.peek();
		boolean follows = reading.ordinal() == level.last + 1;
		boolean repeats = level.met.contains(reading.ordinal());
		level.meet(reading.ordinal());
		if (follows)
			return Optional.empty();
		return Optional.of(repeats ? NumberDeparture.REPEATS : NumberDeparture.BREAKS);
	}

	private Optional<NumberDeparture> changeStyle(LabelReading reading) {
		Level level = levels.peek();
		boolean follows = reading.ordinal() == level.last + 1;
		level.otherStyles.add(reading.format());
		level.meet(reading.ordinal());
		return Optional.of(follows ? NumberDeparture.CHANGES_STYLE : NumberDeparture.BREAKS);
	}
}
