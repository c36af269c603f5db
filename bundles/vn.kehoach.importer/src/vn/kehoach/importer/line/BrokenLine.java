package vn.kehoach.importer.line;

/** Tells a line that goes on from a new one, where a source breaks lines on purpose. */
final class BrokenLine {
	private static final int SHORT = 60;

	private BrokenLine() {
	}

	/** True when the line runs on from the one before: small letter first, no end before, and the line before is a full one. */
	static boolean goesOn(String before, String line) {
		if (before.isEmpty() || line.isEmpty() || before.length() < SHORT)
			return false;
		boolean small = Character.isLowerCase(line.charAt(0)) && !line.matches("[a-zđ][.)].*");
		return small && !before.matches("(?s).*[.;:!?]$");
	}
}
