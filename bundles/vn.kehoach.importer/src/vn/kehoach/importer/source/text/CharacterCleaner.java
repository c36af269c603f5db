package vn.kehoach.importer.source.text;

import java.text.Normalizer;

/**
 * Brings the characters of a line into one form: NFC, every kind of blank an ordinary blank, soft hyphens, zero-width and control
 * characters gone. Letters, digits and signs stay as they are.
 */
public final class CharacterCleaner {
	private static final char SOFT_HYPHEN = '\u00AD';
	private static final char NO_BREAK_HYPHEN = '\u2011';
	private static final char HYPHEN = '\u2010';
	private static final char BULLET = '\u2022';
	private static final int BYTE = 0xFF;
	private static final int DELETE = 0x7F;

	/** The line with its blanks kept one for one; a tab stays a tab. */
	public String clean(String line) {
		String normal = needsWork(line) ? rewrite(line) : line;
		return Normalizer.isNormalized(normal, Normalizer.Form.NFC) ? normal : Normalizer.normalize(normal, Normalizer.Form.NFC);
	}

	/** The text cleaned, each run of blanks and tabs as one blank, none at either end. */
	public String flow(String text) {
		String cleaned = clean(text);
		StringBuilder result = new StringBuilder(cleaned.length());
		boolean gap = false;
		for (int i = 0; i < cleaned.length(); i++) {
			char c = cleaned.charAt(i);
			if (c == ' ' || c == '\t') {
				gap = !result.isEmpty();
			} else {
				if (gap) {
					result.append(' ');
					gap = false;
				}
				result.append(c);
			}
		}
		return result.toString();
	}

	private static boolean needsWork(String line) {
		return line.chars().anyMatch(c -> c != ' ' && c != '\t' && !isPlain((char) c));
	}

	private static boolean isPlain(char c) {
		return c != HYPHEN && c != NO_BREAK_HYPHEN && !isBlank(c) && !isInvisible(c) && !isSymbol(c);
	}

	private static String rewrite(String line) {
		StringBuilder result = new StringBuilder(line.length());
		for (int i = 0; i < line.length(); i++) {
			char c = line.charAt(i);
			if (c == HYPHEN || c == NO_BREAK_HYPHEN) {
				result.append('-');
			} else if (c == '\t' || c == ' ') {
				result.append(c);
			} else if (isBlank(c)) {
				result.append(' ');
			} else if (isSymbol(c)) {
				result.append((c & BYTE) < DELETE ? (char) (c & BYTE) : BULLET);
			} else if (!isInvisible(c)) {
				result.append(c);
			}
		}
		return result.toString();
	}

	/** A sign of a symbol font by its place in the font, as PDF and Word give it: a sign of ASCII, or else a bullet in most texts. */
	private static boolean isSymbol(char c) {
		return c > '\uF020' && c <= '\uF0FF';
	}

	private static boolean isBlank(char c) {
		return c == '\u00A0' || c == '\u202F' || c == '\u2007' || Character.isWhitespace(c) || Character.isSpaceChar(c);
	}

	private static boolean isInvisible(char c) {
		return c == SOFT_HYPHEN || c >= '\u200B' && c <= '\u200F' || c >= '\u202A' && c <= '\u202E' || c == '\u2060' || c == '\uFEFF'
				|| Character.isISOControl(c);
	}
}
