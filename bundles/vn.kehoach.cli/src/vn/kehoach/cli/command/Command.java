package vn.kehoach.cli.command;

import vn.kehoach.cli.ExitStatus;
import vn.kehoach.cli.arguments.Arguments;
import vn.kehoach.cli.arguments.Syntax;

/** One command of the command line. Its one-line description is the text NAME.description. */
public interface Command {

	/** The word the user types. */
	String name();

	/** Its options and parameters, described in the user's language. */
	Syntax syntax();

	/** Does the work. Expected failures are told on the session's console and in the status, never thrown. */
	ExitStatus run(Arguments arguments, Session session);
}
