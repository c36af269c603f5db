package vn.kehoach.check.numbers;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;

import vn.kehoach.model.numbering.LabelReading;

/**
 * Reads the printed numbers of a sequence one after the other and says which of them do not follow. Lists inside the list that were not
 * given divisions of their own ("1.", "1.1.", "1.2.", "2." or "1.", "a)", "b)", "2." or "1.", "1.", "2.", "2.") are followed too: a
 * number one begins a list, and a list begins with whatever number it has.
 */
final class SequenceReader {
	private final Deque<SequenceLevel> levels = new ArrayDeque<>();

	/** Takes the next label; empty when it follows, or holds no number. */
	Optional<NumberDeparture> next(String label) {
		int expected = levels.isEmpty() ? 1 : levels.peek().last() + 1;
		return LabelReading.of(label, expected).flatMap(this::next);
	}

	private Optional<NumberDeparture> next(LabelReading reading) {
		if (continues(reading))
			return Optional.empty();
		Optional<SequenceLevel> known = levels.stream().filter(level -> level.knows(reading.format())).findFirst();
		if (known.isPresent() && (reading.ordinal() > 1 || isDotted(reading)))
			return Optional.of(depart(known.get(), reading));
		if (known.isEmpty() && !levels.isEmpty() && reading.ordinal() > 1 && reading.ordinal() == levels.peek().last() + 1)
			return Optional.of(changeStyle(levels.peek(), reading));
		levels.push(new SequenceLevel(reading));
		return Optional.empty();
	}

	/** Goes on with the innermost list that the number follows. */
	private boolean continues(LabelReading reading) {
		Optional<SequenceLevel> followed = levels.stream().filter(level -> level.isFollowedBy(reading)).findFirst();
		followed.ifPresent(level -> {
			leaveListsInside(level);
			level.meet(reading.ordinal());
		});
		return followed.isPresent();
	}

	private NumberDeparture depart(SequenceLevel level, LabelReading reading) {
		leaveListsInside(level);
		NumberDeparture departure = level.hasMet(reading.ordinal()) ? NumberDeparture.REPEATS : NumberDeparture.BREAKS;
		level.departTo(reading.ordinal());
		return departure;
	}

	private static NumberDeparture changeStyle(SequenceLevel level, LabelReading reading) {
		level.alsoIn(reading.format());
		level.meet(reading.ordinal());
		return NumberDeparture.CHANGES_STYLE;
	}

	private void leaveListsInside(SequenceLevel level) {
		Iterator<SequenceLevel> inner = levels.iterator();
		while (inner.next() != level)
			inner.remove();
	}

	/** "9.1." names the list it belongs to, so that it cannot begin another one. */
	private static boolean isDotted(LabelReading reading) {
		return reading.format().prefix().matches("([0-9]+\\.)+");
	}
}
