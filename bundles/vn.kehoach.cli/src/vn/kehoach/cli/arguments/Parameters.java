package vn.kehoach.cli.arguments;

/**
 * What a command takes besides options.
 *
 * @param label the word for one of them in the help, for example "PATH"
 * @param description what it is, in the user's language
 * @param atLeast how many must be given
 * @param atMost how many may be given
 */
public record Parameters(String label, String description, int atLeast, int atMost) {

	/** Nothing. */
	public static final Parameters NONE = new Parameters("", "", 0, 0);

	/** One or more. */
	public static Parameters some(String label, String description) {
		return new Parameters(label, description, 1, Integer.MAX_VALUE);
	}

	/** One or none. */
	public static Parameters optional(String label, String description) {
		return new Parameters(label, description, 0, 1);
	}
}
