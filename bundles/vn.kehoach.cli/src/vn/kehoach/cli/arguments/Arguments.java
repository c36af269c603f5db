package vn.kehoach.cli.arguments;

import java.util.List;
import java.util.Optional;

import org.apache.commons.cli.CommandLine;

/** The options and parameters that the user gave to a command. */
public final class Arguments {
	private final CommandLine parsed;

	Arguments(CommandLine parsed) {
		this.parsed = parsed;
	}

	/** True when the option was given. */
	public boolean has(String option) {
		return parsed.hasOption(option);
	}

	/** The value of the option, if it was given. */
	public Optional<String> value(String option) {
		return Optional.ofNullable(parsed.getOptionValue(option));
	}

	/** What was given besides options, in order. */
	public List<String> parameters() {
		return parsed.getArgList();
	}
}
