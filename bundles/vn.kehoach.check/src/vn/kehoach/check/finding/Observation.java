package vn.kehoach.check.finding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a check has seen.
 *
 * @param place where
 * @param variant which of the check's messages tells it: "message", or another key after the code
 * @param arguments the arguments of the message and of the main fix's label
 * @param remedies the ways to mend it, the likeliest first
 */
public record Observation(FindingPlace place, String variant, List<String> arguments, List<Remedy> remedies) {
	public Observation {
		arguments = List.copyOf(arguments);
		remedies = List.copyOf(remedies);
	}

	/** An observation without fix, told by the check's main message. */
	public static Observation of(FindingPlace place, String... arguments) {
		return new Observation(place, "message", List.of(arguments), List.of());
	}

	/** The same with a fix, labelled by the check's main label and the arguments of the message. */
	public Observation withFix(Fix mended) {
		return withRemedy(new Remedy(mended, "fix", arguments, false));
	}

	/** The same with one more way to mend it. */
	public Observation withRemedy(Remedy remedy) {
		return new Observation(place, variant, arguments, Stream.concat(remedies.stream(), Stream.of(remedy)).toList());
	}

	/** The same told by another message of the check. */
	public Observation inVariant(String key) {
		return new Observation(place, key, arguments, remedies);
	}

	/** The likeliest fix. */
	public Optional<Fix> fix() {
		return remedies.stream().findFirst().map(Remedy::fix);
	}
}
