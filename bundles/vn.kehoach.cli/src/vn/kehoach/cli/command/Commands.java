package vn.kehoach.cli.command;

import java.util.List;

/** All commands, in the order of the help. A new command is added here and nowhere else. */
public final class Commands {
	private Commands() {
	}

	/** New instances of all commands. */
	public static List<Command> all() {
		return List.of(new ImportCommand(), new CheckCommand(), new BuildCommand(), new ExportCommand(), new FormatCommand(),
				new RolloverCommand(), new CompareCommand(), new ExplainCommand(), new LspCommand());
	}
}
