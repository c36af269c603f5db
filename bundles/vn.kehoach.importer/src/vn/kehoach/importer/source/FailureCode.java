package vn.kehoach.importer.source;

/** Why a file cannot be read; the text, with the remedy, is in messages.properties under "failure." and the key. */
public enum FailureCode {
	MISSING("source-missing"), DIRECTORY("source-directory"),
	/** Argument: what the system says. */
	UNREADABLE("source-unreadable"), EMPTY("source-empty"),
	/** Argument: the file name extension. */
	UNKNOWN_FORMAT("source-unknown-format"), NOT_TEXT("source-not-text"),
	/** Arguments: line, byte offset from 0. */
	BAD_ENCODING("source-bad-encoding"),
	/** Arguments: size and limit in MB. */
	TOO_LARGE("source-too-large"), NOT_WORD("source-not-word"), OLD_WORD("source-old-word"), ENCRYPTED("source-encrypted"), ZIP_BOMB(
			"source-zip-bomb"), EXTERNAL_ENTITY("source-external-entity"),
	/** Argument: the part of the package. */
	DAMAGED_WORD("source-damaged-word"), NOT_PDF("source-not-pdf"), NO_TEXT_LAYER("source-no-text-layer"), NO_WORDS("source-no-words");

	private final String key;

	FailureCode(String key) {
		this.key = key;
	}

	/** The stable code, also the message key. */
	public String key() {
		return key;
	}
}
