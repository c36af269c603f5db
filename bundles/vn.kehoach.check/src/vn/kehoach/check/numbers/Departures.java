package vn.kehoach.check.numbers;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

import vn.kehoach.check.context.CheckContext;
import vn.kehoach.model.Division;
import vn.kehoach.model.PlanFile;

/**
 * The overrides of all loaded files whose printed numbers do not follow. Where many numbers of a sequence do not follow it is no
 * sequence, but for instance a list of articles that a law amends, and nothing is said.
 */
final class Departures {
	private static final int FEW = 2;
	private static final int MANY_IN = 4;

	private final Map<Division, NumberDeparture> departures = new IdentityHashMap<>();

	private Departures() {
	}

	static Departures of(CheckContext context) {
		return context.shared(Departures.class, run -> {
			Departures departures = new Departures();
			run.registry().files().forEach(file -> departures.addAll(file, run));
			return departures;
		});
	}

	private void addAll(PlanFile file, CheckContext context) {
		TreeIterator<EObject> contents = file.eAllContents();
		while (contents.hasNext())
			for (List<Division> sequence : NumberSequences.of(contents.next()))
				if (sequence.stream().anyMatch(division -> division.getLabelOverride() != null))
					addSequence(sequence, context);
	}

	private void addSequence(List<Division> sequence, CheckContext context) {
		SequenceReader reader = new SequenceReader();
		Map<Division, NumberDeparture> found = new IdentityHashMap<>();
		for (Division division : sequence) {
			Optional<NumberDeparture> departure = reader.next(context.numbering().of(division).label());
			if (division.getLabelOverride() != null)
				departure.or(() -> elsewhere(division, sequence, context)).ifPresent(kind -> found.put(division, kind));
		}
		if (found.size() <= FEW || found.size() * MANY_IN <= sequence.size())
			departures.putAll(found);
	}

	/** The first number of a sequence that begins with 1 but continues the number of another division: "2.1." inside "3.". */
	private static Optional<NumberDeparture> elsewhere(Division division, List<Division> sequence, CheckContext context) {
		String label = division.getLabelOverride();
		String expected = context.numbering().of(division).expected();
		boolean dotted = division == sequence.getFirst() && label.matches("([0-9]+\\.)+[0-9]+\\.?")
				&& expected.matches("([0-9]+\\.)+[0-9]+\\.?");
		return dotted && !parent(label).equals(parent(expected)) ? Optional.of(NumberDeparture.BREAKS) : Optional.empty();
	}

	private static String parent(String label) {
		return label.replaceFirst("[0-9]+\\.?$", "");
	}

	/** How the division's printed number departs; empty when it follows. */
	Optional<NumberDeparture> of(Division division) {
		return Optional.ofNullable(departures.get(division));
	}
}
