package vn.kehoach.check.numbers;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Fix;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.model.numbering.LabelFormat;
import vn.kehoach.model.numbering.LabelReading;

/** The numbers of a text one after the other, and what they should be. */
final class ProseSequence {
	private final SequenceReader reader = new SequenceReader();
	private final Deque<LabelReading> read = new ArrayDeque<>();

	/** Takes a number that is not looked at itself. */
	void pass(String label) {
		reader.next(label);
		remember(label);
	}

	/** Takes the next number; what is wrong with it, when it does not follow. */
	Optional<Observation> next(ProseLabel label) {
		Optional<NumberDeparture> departure = reader.next(label.text());
		Optional<Observation> observation = departure.map(kind -> observation(label, kind));
		remember(label.text());
		return observation;
	}

	private void remember(String label) {
		LabelReading.of(label, read.isEmpty() ? 1 : read.peek().ordinal() + 1).ifPresent(read::push);
	}

	private Observation observation(ProseLabel label, NumberDeparture departure) {
		FindingPlace place = label.passage().place(0, label.text().length());
		String expected = departure == NumberDeparture.CHANGES_STYLE ? following(read.peek()) : expected(label.text());
		Observation observation = Observation.of(place, label.text(), expected);
		return switch (departure) {
		case CHANGES_STYLE -> observation.inVariant("message.style").withFix(new Fix.ReplaceWords(expected));
		case REPEATS -> observation.inVariant("message.repeats");
		case BREAKS -> observation;
		};
	}

	/** The number behind the last one that is written like the label. */
	private String expected(String label) {
		LabelFormat format = LabelReading.of(label, read.peek().ordinal() + 1).orElseThrow().format();
		return read.stream().filter(reading -> reading.format().equals(format)).findFirst().map(ProseSequence::following)
				.orElse(following(read.peek()));
	}

	private static String following(LabelReading reading) {
		return reading.format().label(reading.ordinal() + 1);
	}
}
