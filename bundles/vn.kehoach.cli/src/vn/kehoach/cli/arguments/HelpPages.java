package vn.kehoach.cli.arguments;

import java.util.ArrayList;
import java.util.List;

import org.apache.commons.cli.Option;

import vn.kehoach.cli.Texts;
import vn.kehoach.cli.command.Command;

/** The help of the program and of its commands. */
final class HelpPages {
	/** What may stand before the command. */
	static final Syntax PROGRAM = new Syntax(List.of(), new Parameters("", "", 0, Integer.MAX_VALUE));

	private final List<Command> commands;

	HelpPages(List<Command> commands) {
		this.commands = commands;
	}

	/** The help of the program: its commands and what it returns. */
	String program() {
		HelpTable table = new HelpTable();
		for (Command command : commands)
			table.row("  " + command.name(), Texts.of(command.name() + ".description"));
		return String.join("\n", List.of(Texts.of("usage.synopsis") + " kehoach " + Texts.of("usage.command"), "",
				Texts.of("program.description"), "", Texts.of("usage.commands"), table.text(), "", options(PROGRAM), "",
				Texts.of("usage.exit-status")));
	}

	/** The help of a command. */
	static String of(Command command) {
		Syntax syntax = command.syntax();
		List<String> page = new ArrayList<>();
		page.add(Texts.of("usage.synopsis") + " kehoach " + command.name() + " " + synopsis(syntax).stripLeading());
		page.add("");
		page.add(Texts.of(command.name() + ".description"));
		page.add("");
		if (syntax.parameters().atMost() > 0) {
			page.add(Texts.of("usage.parameters"));
			page.add(new HelpTable().row("  " + syntax.parameters().label(), syntax.parameters().description()).text());
			page.add("");
		}
		page.add(options(syntax));
		return String.join("\n", page);
	}

	private static String synopsis(Syntax syntax) {
		Parameters parameters = syntax.parameters();
		StringBuilder synopsis = new StringBuilder();
		if (parameters.atMost() > 0)
			synopsis.append(parameters.atLeast() == 0 ? "[" + parameters.label() + "]" : parameters.label());
		synopsis.append(parameters.atMost() > 1 ? "…" : "");
		for (Option option : syntax.own())
			synopsis.append(option.isRequired() ? " " : " [")
					.append(option.getOpt() == null ? "--" + option.getLongOpt() : "-" + option.getOpt())
					.append(option.hasArg() ? " " + option.getArgName() : "").append(option.isRequired() ? "" : "]");
		return synopsis.toString();
	}

	private static String options(Syntax syntax) {
		HelpTable table = new HelpTable();
		for (Option option : syntax.all())
			table.row("  %-5s--%s".formatted(option.getOpt() == null ? "" : "-" + option.getOpt() + ",", nameAndLabel(option)),
					option.getDescription());
		return Texts.of("usage.options") + "\n" + table.text();
	}

	private static String nameAndLabel(Option option) {
		return option.getLongOpt() + (option.hasArg() ? " " + option.getArgName() : "");
	}
}
