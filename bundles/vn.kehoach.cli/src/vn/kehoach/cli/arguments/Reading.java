package vn.kehoach.cli.arguments;

/** What reading the arguments by a syntax gives. */
sealed interface Reading {

	/** They follow the syntax. */
	record Given(Arguments arguments) implements Reading {
	}

	/** They do not; the message is in the user's language. */
	record Refused(String message) implements Reading {
	}
}
