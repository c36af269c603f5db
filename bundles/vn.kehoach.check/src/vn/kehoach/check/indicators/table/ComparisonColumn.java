package vn.kehoach.check.indicators.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

import vn.kehoach.model.Comparison;

/**
 * A column of a plain table whose heading says for certain which two other columns it compares.
 *
 * @param column its place from 0
 * @param heading its heading
 * @param value the place of the column that is compared
 * @param base the place of the column it is compared with
 * @param comparisons the ways to compare that the heading can mean
 */
record ComparisonColumn(int column, String heading, int value, int base, List<Comparison> comparisons) {
	/** Those of a table. */
	static List<ComparisonColumn> of(TableGrid grid) {
		Map<Integer, YearHeading> values = new TreeMap<>();
		for (int column = 0; column < grid.columns(); column++) {
			Optional<YearHeading> shown = YearHeading.ofValues(grid.heading(column));
			if (shown.isPresent())
				values.put(column, shown.get());
		}
		List<ComparisonColumn> found = new ArrayList<>();
		for (int column = 0; column < grid.columns() && values.size() > 1; column++)
			of(column, grid.heading(column), values).ifPresent(found::add);
		return found;
	}

	private static Optional<ComparisonColumn> of(int column, String heading, Map<Integer, YearHeading> values) {
		List<YearHeading> sides = YearHeading.ofComparison(heading);
		if (sides.isEmpty())
			return Optional.empty();
		OptionalInt value = only(sides.getFirst(), values);
		OptionalInt base = only(sides.getLast(), values);
		boolean certain = value.isPresent() && base.isPresent() && value.getAsInt() != base.getAsInt();
		return certain
				? Optional.of(new ComparisonColumn(column, heading, value.getAsInt(), base.getAsInt(), comparisons(heading)))
				: Optional.empty();
	}

	private static OptionalInt only(YearHeading side, Map<Integer, YearHeading> values) {
		List<Integer> columns = values.keySet().stream().filter(column -> side.isShownBy(values.get(column))).toList();
		return columns.size() == 1 ? OptionalInt.of(columns.getFirst()) : OptionalInt.empty();
	}

	/** Points between per cents are printed under any heading. */
	private static List<Comparison> comparisons(String heading) {
		String words = heading.toLowerCase(Locale.ROOT);
		if (words.contains("chênh lệch"))
			return List.of(Comparison.DIFFERENCE);
		return words.contains("tốc độ") || words.contains("tăng")
				? List.of(Comparison.GROWTH, Comparison.DIFFERENCE)
				: List.of(Comparison.RATIO, Comparison.GROWTH, Comparison.DIFFERENCE);
	}
}
