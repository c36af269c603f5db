package vn.kehoach.importer.division;

import java.util.Locale;

/**
 * What the divisions around a piece say about it.
 *
 * @param viewpoints true inside a part on the year's motto and guiding views
 */
record Surroundings(boolean viewpoints) {
	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
	static final Surroundings NONE = new Surroundings(false);

	/** The surroundings inside a division with this title. */
	Surroundings inside(String title) {
		if (title == null)
			return this;
		String lower = title.toLowerCase(VIETNAMESE);
		return new Surroundings(lower.contains("quan điểm") || lower.contains("chủ đề"));
	}
}
