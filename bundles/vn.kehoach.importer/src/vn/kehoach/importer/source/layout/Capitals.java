package vn.kehoach.importer.source.layout;

/** Lines set in capitals: titles and names of bodies in a letterhead. */
final class Capitals {
	private static final int SHORTEST = 6;

	private Capitals() {
	}

	/** True when the text has no small letter and enough capital ones to be more than an abbreviation. */
	static boolean only(String text) {
		int capitals = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (Character.isLowerCase(c)) {
				return false;
			}
			if (Character.isUpperCase(c)) {
				capitals++;
			}
		}
		return capitals >= SHORTEST && text.indexOf(' ') > 0;
	}

	/** True when there is no small letter at all. */
	static boolean noSmallLetter(String text) {
		return text.chars().noneMatch(Character::isLowerCase);
	}
}
