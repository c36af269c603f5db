package vn.kehoach.ui.table;

import java.util.Locale;
import java.util.stream.Stream;

/** How cells look. Later ones win over earlier ones. */
public enum CellStyle {
	/** Text to the left, in the middle, to the right. */
	LEFT, MIDDLE, RIGHT,
	/** Text in several lines. */
	WRAPPED,
	/** Text from the bottom to the top. */
	UPWARDS,
	/** Text set in by one step, two, … */
	LEVEL_1, LEVEL_2, LEVEL_3, LEVEL_4, LEVEL_5,
	/** A heading among cells. */
	GROUP,
	/** A sum. */
	TOTAL,
	/** Computed: cannot be edited. */
	COMPUTED,
	/** The roles of an agency. */
	LEAD, PARTNER, REQUEST, DELEGATED,
	/** Something is to be said about the value. */
	NOTED,
	/** The value is doubtful. */
	DOUBTFUL,
	/** The value is wrong. */
	WRONG;

	/** The label of cells of this style in the table's configuration. */
	public String label() {
		return "kehoach." + name().toLowerCase(Locale.ROOT);
	}

	/** The style for a depth in a hierarchy: none for 0, the deepest there is for more. */
	public static Stream<CellStyle> level(int depth) {
		return depth <= 0 ? Stream.empty() : Stream.of(values()[Math.min(LEVEL_1.ordinal() + depth - 1, LEVEL_5.ordinal())]);
	}
}
