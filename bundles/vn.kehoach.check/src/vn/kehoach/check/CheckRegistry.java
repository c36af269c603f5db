package vn.kehoach.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All checks, in the order of their codes. A new check is added here and nowhere else. */
public final class CheckRegistry {
	private static final List<Check> CHECKS = List.of();

	private CheckRegistry() {
	}

	/** The checks that the runner runs. */
	public static List<Check> checks() {
		return CHECKS;
	}

	/** All rules with a code: the checks', and those that reading a file itself reports. */
	public static List<CheckDescription> descriptions() {
		List<CheckDescription> all = new ArrayList<>(LanguageRules.ALL);
		CHECKS.forEach(check -> all.add(check.description()));
		all.sort(Comparator.comparing(CheckDescription::code));
		return List.copyOf(all);
	}

	/** The rule of a code, e.g. "KH201", in capitals or not. */
	public static Optional<CheckDescription> find(String code) {
		return descriptions().stream().filter(description -> description.code().equalsIgnoreCase(code)).findFirst();
	}
}
