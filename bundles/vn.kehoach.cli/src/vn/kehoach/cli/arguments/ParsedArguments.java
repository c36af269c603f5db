package vn.kehoach.cli.arguments;

import java.util.List;

import vn.kehoach.cli.command.Command;

/** What the user asked for. */
public sealed interface ParsedArguments {

	/**
	 * A command is to be run.
	 *
	 * @param command the command
	 * @param arguments its options and parameters
	 */
	record Run(Command command, Arguments arguments) implements ParsedArguments {
	}

	/**
	 * Help or version.
	 *
	 * @param text what to print as the result
	 */
	record Print(String text) implements ParsedArguments {
	}

	/**
	 * The arguments make no sense.
	 *
	 * @param messages what is wrong and where to find help, in the user's language
	 */
	record Wrong(List<String> messages) implements ParsedArguments {
	}
}
