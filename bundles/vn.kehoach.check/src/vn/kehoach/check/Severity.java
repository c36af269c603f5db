package vn.kehoach.check;

/** How serious a finding is. */
public enum Severity {
	/** The document must not be printed so. */
	ERROR,
	/** Most probably a mistake. */
	WARNING,
	/** Worth a look. */
	INFO;
}
