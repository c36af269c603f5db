package vn.kehoach.check.finding;

import java.util.List;
import java.util.Optional;

/**
 * What a check has seen.
 *
 * @param place where
 * @param variant which of the check's messages tells it: "message", or another key after the code
 * @param arguments the arguments of the message and of the fix's label
 * @param fix how to mend it
 */
public record Observation(FindingPlace place, String variant, List<String> arguments, Optional<Fix> fix) {
	public Observation {
		arguments = List.copyOf(arguments);
	}

	/** An observation without fix, told by the check's main message. */
	public static Observation of(FindingPlace place, String... arguments) {
		return new Observation(place, "message", List.of(arguments), Optional.empty());
	}

	/** The same with a fix. */
	public Observation withFix(Fix mended) {
		return new Observation(place, variant, arguments, Optional.of(mended));
	}

	/** The same told by another message of the check. */
	public Observation inVariant(String key) {
		return new Observation(place, key, arguments, fix);
	}
}
