package vn.kehoach.cli.arguments;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

import vn.kehoach.cli.Texts;
import vn.kehoach.cli.command.Command;

/** Finds out what the user asked for. Built without annotations, which picocli would read by reflection at every start. */
public final class ArgumentParser {
	private final Map<String, Command> commands = new HashMap<>();
	private final CommandLine root;

	/** @param commands those that can be asked for, in the order of the help */
	public ArgumentParser(List<Command> commands) {
		CommandSpec spec = UsageTexts.program();
		CommonOptions.declare(spec);
		for (Command command : commands) {
			this.commands.put(command.name(), command);
			CommandSpec subcommand = UsageTexts.command(command.name());
			command.declare(subcommand);
			CommonOptions.declare(subcommand);
			spec.addSubcommand(command.name(), subcommand);
		}
		root = new CommandLine(spec);
		root.setPosixClusteredShortOptionsAllowed(false);
	}

	/** Reads the arguments. */
	public ParsedArguments parse(String... arguments) {
		ParseResult result;
		try {
			result = root.parseArgs(arguments);
		} catch (ParameterException wrong) {
			String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
			return new ParsedArguments.Wrong(List.of("kehoach: " + new ParameterMessage(wrong).text(), Texts.of("see-help", command)));
		}
		ParseResult last = result.hasSubcommand() ? result.subcommand() : result;
		if (CommonOptions.helpRequested(result) || CommonOptions.helpRequested(last))
			return new ParsedArguments.Print(usage(last));
		if (CommonOptions.versionRequested(result) || CommonOptions.versionRequested(last))
			return new ParsedArguments.Print(ProductVersion.text());
		if (!CommonOptions.languageIsKnown(result) || !CommonOptions.languageIsKnown(last))
			return new ParsedArguments.Wrong(List.of("kehoach: " + Texts.of("arguments.language")));
		if (!result.hasSubcommand())
			return new ParsedArguments.Wrong(List.of(Texts.of("arguments.no-command"), usage(result)));
		return new ParsedArguments.Run(commands.get(last.commandSpec().name()), last);
	}

	private static String usage(ParseResult command) {
		return command.commandSpec().commandLine().getUsageMessage(Ansi.OFF).stripTrailing();
	}
}
