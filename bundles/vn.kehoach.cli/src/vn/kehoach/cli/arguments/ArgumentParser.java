package vn.kehoach.cli.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import vn.kehoach.cli.Texts;
import vn.kehoach.cli.command.Command;

/** Finds out what the user asked for: "kehoach [OPTION…] COMMAND [OPTION…] [PARAMETER…]". */
public final class ArgumentParser {
	private final List<Command> commands;

	/** @param commands those that can be asked for, in the order of the help */
	public ArgumentParser(List<Command> commands) {
		this.commands = List.copyOf(commands);
	}

	/** Reads the arguments. */
	public ParsedArguments parse(String... arguments) {
		return switch (new ArgumentReader(HelpPages.PROGRAM).readLeading(Arrays.asList(arguments))) {
		case Reading.Refused refused -> wrong("kehoach", refused.message());
		case Reading.Given given when given.arguments().has(Syntax.VERSION) -> new ParsedArguments.Print(ProductVersion.text());
		case Reading.Given given when given.arguments().parameters().isEmpty() -> withoutCommand(given.arguments());
		case Reading.Given given -> withCommand(given.arguments());
		};
	}

	private ParsedArguments withoutCommand(Arguments leading) {
		String help = new HelpPages(commands).program();
		return leading.has(Syntax.HELP)
				? new ParsedArguments.Print(help)
				: new ParsedArguments.Wrong(List.of("kehoach: " + Texts.of("arguments.no-command") + "\n", help));
	}

	private ParsedArguments withCommand(Arguments leading) {
		String name = leading.parameters().get(0);
		List<String> rest = leading.parameters().subList(1, leading.parameters().size());
		Optional<Command> command = commands.stream().filter(known -> known.name().equals(name)).findFirst();
		if (command.isEmpty())
			return unknown(name);
		return leading.has(Syntax.HELP) ? new ParsedArguments.Print(HelpPages.of(command.get())) : parse(command.get(), rest);
	}

	private static ParsedArguments parse(Command command, List<String> arguments) {
		return switch (new ArgumentReader(command.syntax()).read(arguments)) {
		case Reading.Refused refused -> wrong("kehoach " + command.name(), refused.message());
		case Reading.Given given when given.arguments().has(Syntax.HELP) -> new ParsedArguments.Print(HelpPages.of(command));
		case Reading.Given given when given.arguments().has(Syntax.VERSION) -> new ParsedArguments.Print(ProductVersion.text());
		case Reading.Given given -> new ParsedArguments.Run(command, given.arguments());
		};
	}

	private ParsedArguments unknown(String typed) {
		boolean option = typed.startsWith("-");
		List<String> known = option
				? HelpPages.PROGRAM.all().stream().map(common -> "--" + common.getLongOpt()).toList()
				: commands.stream().map(Command::name).toList();
		String key = option ? "arguments.unknown-option" : "arguments.unknown-command";
		return wrong("kehoach", ParseExceptionText.withSuggestion(key, typed, known));
	}

	private static ParsedArguments wrong(String command, String message) {
		return new ParsedArguments.Wrong(List.of("kehoach: " + message, Texts.of("see-help", command)));
	}
}
