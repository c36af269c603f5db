package vn.kehoach.importer.source.text;

import vn.kehoach.importer.source.FailureCode;

/** What decoding a file's bytes gives. */
sealed interface DecodedText {
	/**
	 * The text.
	 *
	 * @param text without byte order mark
	 * @param guessed the encoding's name when the file does not say it and it is not UTF-8; empty otherwise
	 */
	record Text(String text, String guessed) implements DecodedText {
	}

	/**
	 * No text.
	 *
	 * @param line from 1; 0 when it means nothing
	 * @param offset of the first wrong byte
	 */
	record Refused(FailureCode code, int line, long offset) implements DecodedText {
	}
}
