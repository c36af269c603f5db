package vn.kehoach.importer.source.word;

/**
 * One level of a list definition.
 *
 * @param start the first number
 * @param format as in {@code w:numFmt}
 * @param text the pattern with %1 to %9
 * @param restartAfter the level (from 1) whose item restarts this one; 0 for never
 * @param legal true when all numbers are written in decimals
 * @param style the paragraph style tied to the level, or empty
 */
record NumberingLevel(int start, String format, String text, int restartAfter, boolean legal, String style) {
	static NumberingLevel of(WordElement level, int index) {
		WordElement restart = level.child("lvlRestart");
		return new NumberingLevel(level.child("start").number("val", 1), level.child("numFmt").value(), level.child("lvlText").value(),
				restart.exists() ? restart.number("val", index) : index, level.child("isLgl").isOn(), level.child("pStyle").value());
	}

	NumberingLevel startingAt(int number) {
		return new NumberingLevel(number, format, text, restartAfter, legal, style);
	}
}
