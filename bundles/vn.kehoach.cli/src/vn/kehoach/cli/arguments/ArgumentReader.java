package vn.kehoach.cli.arguments;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.ParseException;

import vn.kehoach.cli.Texts;

/** Reads the arguments of one command by its syntax. */
final class ArgumentReader {
	private final Syntax syntax;

	ArgumentReader(Syntax syntax) {
		this.syntax = syntax;
	}

	/** Reads arguments in which options and parameters may be mixed. */
	Reading read(List<String> arguments) {
		Reading reading = parse(arguments, false);
		if (!(reading instanceof Reading.Given given) || given.arguments().has(Syntax.HELP) || given.arguments().has(Syntax.VERSION))
			return reading;
		return missingOption(given.arguments()).or(() -> countProblem(given.arguments().parameters())).<Reading>map(Reading.Refused::new)
				.orElse(reading);
	}

	/** Reads the leading options; the first argument that is no option of the syntax and all after it are parameters. */
	Reading readLeading(List<String> arguments) {
		return parse(arguments, true);
	}

	private Reading parse(List<String> arguments, boolean onlyLeading) {
		try {
			DefaultParser parser = DefaultParser.builder().setAllowPartialMatching(false).get();
			CommandLine parsed = parser.parse(syntax.options(), arguments.toArray(String[]::new), onlyLeading);
			return valueProblem(parsed).<Reading>map(Reading.Refused::new).orElseGet(() -> new Reading.Given(new Arguments(parsed)));
		} catch (ParseException wrong) {
			return new Reading.Refused(new ParseExceptionText(syntax).of(wrong));
		}
	}

	private static Optional<String> valueProblem(CommandLine parsed) {
		Set<Option> seen = new HashSet<>();
		for (Option option : parsed.getOptions()) {
			if (!seen.add(option) && option.hasArg())
				return Optional.of(Texts.of("arguments.twice", "--" + option.getLongOpt()));
		}
		String language = parsed.getOptionValue(Syntax.LANGUAGE, "vi");
		return Syntax.LANGUAGES.contains(language) ? Optional.empty() : Optional.of(Texts.of("arguments.language", language));
	}

	/** Checked here and not by the parser, so that help can be asked for without it. */
	private Optional<String> missingOption(Arguments given) {
		return syntax.own().stream().filter(Option::isRequired).filter(option -> !given.has(option.getLongOpt())).findFirst()
				.map(option -> Texts.of("arguments.missing", "-" + option.getOpt() + " " + option.getArgName()));
	}

	private Optional<String> countProblem(List<String> given) {
		Parameters allowed = syntax.parameters();
		if (given.size() < allowed.atLeast())
			return Optional.of(Texts.of("arguments.missing", allowed.label()));
		return given.size() > allowed.atMost()
				? Optional.of(Texts.of("arguments.unexpected", given.get(allowed.atMost())))
				: Optional.empty();
	}
}
