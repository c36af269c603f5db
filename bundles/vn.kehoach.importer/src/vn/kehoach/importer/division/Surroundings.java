package vn.kehoach.importer.division;

import java.util.Locale;

/**
 * What the divisions around a piece say about it.
 *
 * @param viewpoints true inside a part on the year's motto and guiding views
 * @param theme true directly inside a theme
 */
record Surroundings(boolean viewpoints, boolean theme) {
	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
	static final Surroundings NONE = new Surroundings(false, false);

	/** The surroundings inside a division of this kind and with this title, which may be null. */
	Surroundings inside(DivisionKind kind, String title) {
		String lower = title == null ? "" : title.toLowerCase(VIETNAMESE);
		boolean views = title == null ? viewpoints : lower.contains("quan điểm") || lower.contains("chủ đề");
		return new Surroundings(views, kind == DivisionKind.THEME);
	}
}
