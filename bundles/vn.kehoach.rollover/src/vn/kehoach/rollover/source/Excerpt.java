package vn.kehoach.rollover.source;

/** The words around a range of a text. */
public final class Excerpt {
	private static final int REACH = 50;

	private Excerpt() {
	}

	/** The range with some words before and after it, whole words, with "…" where more follows. */
	public static String of(String text, int start, int end) {
		int from = Math.max(0, start - REACH);
		while (from > 0 && from < start && !Character.isWhitespace(text.charAt(from - 1)))
			from++;
		int to = Math.min(text.length(), end + REACH);
		while (to < text.length() && to > end && !Character.isWhitespace(text.charAt(to)))
			to--;
		return (from > 0 ? "… " : "") + text.substring(from, to).strip() + (to < text.length() ? " …" : "");
	}
}
