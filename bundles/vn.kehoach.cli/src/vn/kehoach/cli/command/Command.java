package vn.kehoach.cli.command;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import vn.kehoach.cli.ExitStatus;

/** One command of the command line. Its one-line description is the text NAME.description. */
public interface Command {

	/** The word the user types. */
	String name();

	/** Adds the command's options and parameters. */
	void declare(CommandSpec spec);

	/** Does the work. Expected failures are told on the session's console and in the status, never thrown. */
	ExitStatus run(ParseResult arguments, Session session);
}
