package vn.kehoach.importer.source.layout;

/** Tells whether a line can only begin a paragraph. */
public final class ParagraphOpening {
	private ParagraphOpening() {
	}

	/** True for a line that begins with a number, a letter or a bullet of its own, a legal basis, the recipients, or is all capitals. */
	public static boolean isEvident(String line) {
		LineOpening opening = LineOpening.of(line);
		return opening != LineOpening.CONTINUATION && opening != LineOpening.OTHER;
	}
}
