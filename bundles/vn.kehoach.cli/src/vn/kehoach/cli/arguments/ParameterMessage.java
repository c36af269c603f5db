package vn.kehoach.cli.arguments;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import vn.kehoach.cli.Texts;

/** Says in the user's language what picocli objects to. */
final class ParameterMessage {
	private final ParameterException wrong;

	ParameterMessage(ParameterException wrong) {
		this.wrong = wrong;
	}

	/** One sentence. */
	String text() {
		return switch (wrong) {
			case UnmatchedArgumentException unmatched -> unmatched(unmatched);
			case MissingParameterException missing -> missing(missing);
			case OverwrittenOptionException twice -> Texts.of("arguments.twice", name(twice.getOverwritten()));
			case MaxValuesExceededException many when wrong.getArgSpec() != null -> Texts.of("arguments.flag-with-value", name(wrong.getArgSpec()));
			default -> wrong.getArgSpec() == null ? wrong.getMessage() : Texts.of("arguments.bad-value", name(wrong.getArgSpec()), wrong.getValue());
		};
	}

	private static String unmatched(UnmatchedArgumentException wrong) {
		String argument = wrong.getUnmatched().get(0);
		if (wrong.isUnknownOption())
			return withSuggestion("arguments.unknown-option", argument, optionNames(wrong));
		Set<String> commands = wrong.getCommandLine().getSubcommands().keySet();
		return commands.isEmpty() ? Texts.of("arguments.unexpected", argument) : withSuggestion("arguments.unknown-command", argument, commands);
	}

	private static List<String> optionNames(ParameterException wrong) {
		return wrong.getCommandLine().getCommandSpec().options().stream().map(OptionSpec::longestName).toList();
	}

	private static String withSuggestion(String key, String argument, Collection<String> known) {
		List<String> nearest = new NearestNames(known).of(argument);
		String text = Texts.of(key, argument);
		return nearest.isEmpty() ? text : text + " " + Texts.of("arguments.did-you-mean", String.join(", ", nearest));
	}

	private static String missing(MissingParameterException wrong) {
		ArgSpec first = wrong.getMissing().get(0);
		return first instanceof OptionSpec && !first.required() ? Texts.of("arguments.missing-value", name(first), first.paramLabel())
				: Texts.of("arguments.missing", wrong.getMissing().stream().map(ParameterMessage::name).collect(Collectors.joining(", ")));
	}

	private static String name(ArgSpec argument) {
		return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
	}
}
