package vn.kehoach.dsl.conversion;

/** What begins a bullet in prose: a dash, a plus sign or a bullet sign, and a blank. */
public final class ProseBullet {
	private ProseBullet() {
	}

	/** True when a bullet begins at the position. */
	public static boolean beginsAt(String text, int position) {
		return position + 1 < text.length() && "-+•".indexOf(text.charAt(position)) >= 0
				&& Character.isWhitespace(text.charAt(position + 1));
	}
}
