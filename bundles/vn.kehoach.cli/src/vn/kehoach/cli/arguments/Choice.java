package vn.kehoach.cli.arguments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import vn.kehoach.cli.Texts;

/**
 * The values that the user chose from the constants of an enumeration, which are typed in lower case.
 *
 * @param chosen in the order they were typed, each once
 * @param problem what is wrong with the choice, in the user's language; empty when nothing is
 * @param <E> the enumeration
 */
public record Choice<E extends Enum<E>>(List<E> chosen, Optional<String> problem) {
	public Choice {
		chosen = List.copyOf(chosen);
	}

	/** The choice of one value. */
	public static <E extends Enum<E>> Choice<E> one(Class<E> type, String option, String typed) {
		Optional<E> value = named(type, typed);
		return value.isPresent() ? new Choice<>(List.of(value.get()), Optional.empty()) : wrong(type, option, typed);
	}

	/** The choice of several values, with commas between them. */
	public static <E extends Enum<E>> Choice<E> several(Class<E> type, String option, String typed) {
		List<E> chosen = new ArrayList<>();
		for (String name : typed.split(",", -1)) {
			Optional<E> value = named(type, name.strip());
			if (value.isEmpty())
				return wrong(type, option, name.strip());
			if (!chosen.contains(value.get()))
				chosen.add(value.get());
		}
		return new Choice<>(chosen, Optional.empty());
	}

	/** The first value. */
	public E first() {
		return chosen.get(0);
	}

	private static <E extends Enum<E>> Optional<E> named(Class<E> type, String name) {
		return Arrays.stream(type.getEnumConstants()).filter(constant -> constant.name().equalsIgnoreCase(name)).findFirst();
	}

	private static <E extends Enum<E>> Choice<E> wrong(Class<E> type, String option, String typed) {
		String known = String.join(", ",
				Arrays.stream(type.getEnumConstants()).map(constant -> constant.name().toLowerCase(Locale.ROOT)).toList());
		return new Choice<E>(List.of(), Optional.of(Texts.of("arguments.bad-choice", "--" + option, typed, known)));
	}
}
