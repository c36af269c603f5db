package vn.kehoach.cli;

/** What the process tells its caller. */
public enum ExitStatus {
	/** Everything asked for was done. */
	DONE(0),
	/** The documents have findings of severity error (or warnings, when they count as errors). */
	FINDINGS(1),
	/** Wrong usage, unreadable or malformed input, output that cannot be written, or a failure of the program. */
	FAILED(2);

	private final int code;

	ExitStatus(int code) {
		this.code = code;
	}

	/** The number the operating system gets. */
	public int code() {
		return code;
	}

	/** The graver of the two. */
	public ExitStatus and(ExitStatus other) {
		return code >= other.code ? this : other;
	}
}
