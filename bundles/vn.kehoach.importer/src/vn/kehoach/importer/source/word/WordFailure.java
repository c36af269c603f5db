package vn.kehoach.importer.source.word;

import vn.kehoach.importer.source.FailureCode;

/** Carries the reason why a package cannot be read from the part that found it to {@link WordReader}, which turns it into a result. */
final class WordFailure extends Exception {
	private static final long serialVersionUID = 1L;

	private final FailureCode code;
	private final String part;

	/** @param part the part of the package, empty when it does not matter */
	WordFailure(FailureCode code, String part, Throwable cause) {
		super(code.key(), cause);
		this.code = code;
		this.part = part;
	}

	FailureCode code() {
		return code;
	}

	String part() {
		return part;
	}
}
