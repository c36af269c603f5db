package vn.kehoach.importer.source;

/** What a reader left out or guessed; the text is in messages.properties under "remark." and the key. */
public enum RemarkCode {
	/** Argument: how many. */
	PAGE_NUMBERS_DROPPED("source-page-numbers"),
	/** Arguments: the line, how many times. */
	RUNNING_LINE_DROPPED("source-running-line"),
	/** Argument: the text of a Word header or footer. */
	HEADER_FOOTER_DROPPED("source-header-footer"),
	/** Arguments: insertions kept, deletions dropped. */
	TRACKED_CHANGES_ACCEPTED("source-tracked-changes"),
	/** Argument: how many. */
	PICTURES_DROPPED("source-pictures"),
	/** Argument: how many comments of reviewers. */
	COMMENTS_DROPPED("source-comments"),
	/** Argument: the encoding that was taken. */
	ENCODING_GUESSED("source-encoding-guessed"),
	/** Arguments: the old encoding (TCVN3, VNI), how many paragraphs were converted. */
	OLD_VIETNAMESE_ENCODING("source-old-encoding"),
	/** Argument: how many lines were joined. */
	LINES_JOINED("source-lines-joined"),
	/** Argument: how many electronic signatures, with what their stamps say. */
	SIGNATURE_STAMP_DROPPED("source-signature-stamp"),
	/** Argument: how many pages have no text. */
	PAGES_WITHOUT_TEXT("source-pages-without-text");

	private final String key;

	RemarkCode(String key) {
		this.key = key;
	}

	/** The stable code, also the message key. */
	public String key() {
		return key;
	}
}
