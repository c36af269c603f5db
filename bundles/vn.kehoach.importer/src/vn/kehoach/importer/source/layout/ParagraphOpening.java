package vn.kehoach.importer.source.layout;

import java.util.regex.Pattern;

/** Tells whether a line can only begin a paragraph. */
public final class ParagraphOpening {
	/** The number and symbol of a document on a line of their own, and the star below the issuer of party documents. */
	private static final Pattern LETTERHEAD = Pattern.compile("\\*|Số ?:? ?[\\d.…_ ]*[/-] ?\\p{Lu}[\\p{L}\\d/-]*");

	private ParagraphOpening() {
	}

	/** True for a line that begins with a number, a letter or a bullet of its own, a legal basis, the recipients, or is all capitals. */
	public static boolean isEvident(String line) {
		LineOpening opening = LineOpening.of(line);
		return opening != LineOpening.CONTINUATION && opening != LineOpening.OTHER || LETTERHEAD.matcher(line).matches();
	}
}
