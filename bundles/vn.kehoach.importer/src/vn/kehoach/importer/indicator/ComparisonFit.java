package vn.kehoach.importer.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import vn.kehoach.model.ColumnKind;
import vn.kehoach.model.Comparison;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorColumn;
import vn.kehoach.model.ModelFactory;
import vn.kehoach.model.ValueKind;
import vn.kehoach.model.indicator.ComputedComparison;

/**
 * Finds out what a column of comparisons computes: of all that its heading allows, what gives most of the printed cells. Where nothing
 * gives any, the words of the heading decide, if they leave one possibility.
 */
final class ComparisonFit {
	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
	private static final List<Integer> DECIMALS = List.of(-1, 1, 2, 0, 3);
	private final List<YearValue> values;
	private final LocalityRegistry localities;

	/** @param values the columns of values in the same table */
	ComparisonFit(List<YearValue> values, LocalityRegistry localities) {
		this.localities = localities;
		this.values = values;
	}

	/**
	 * The column, without heading.
	 *
	 * @param cells the printed cell of each indicator
	 * @return null when it is not certain what is compared
	 */
	IndicatorColumn fit(ReadColumn read, Map<Indicator, String> cells) {
		IndicatorColumn best = null;
		long most = 0;
		List<IndicatorColumn> candidates = candidates(read);
		for (IndicatorColumn column : candidates) {
			long matching = cells.entrySet().stream()
					.filter(cell -> !cell.getValue().isEmpty() && ComputedComparison.text(cell.getKey(), column).equals(cell.getValue()))
					.count();
			if (matching > most) {
				most = matching;
				best = column;
			}
		}
		return best != null ? best : byWords(read, candidates);
	}

	private static IndicatorColumn byWords(ReadColumn read, List<IndicatorColumn> candidates) {
		if (read.compared().shown() == null)
			return null;
		String heading = read.heading().toLowerCase(VIETNAMESE);
		Comparison comparison = heading.contains("chênh lệch")
				? Comparison.DIFFERENCE
				: heading.matches(".*(?:tốc độ|tăng trưởng|tăng|giảm).*") ? Comparison.GROWTH : Comparison.RATIO;
		List<IndicatorColumn> fitting = candidates.stream()
				.filter(column -> column.getComparison() == comparison && column.getDecimals() == -1).toList();
		return fitting.size() == 1 ? fitting.get(0) : null;
	}

	private List<IndicatorColumn> candidates(ReadColumn read) {
		List<IndicatorColumn> candidates = new ArrayList<>();
		for (YearValue shown : known(read.compared().shown())) {
			for (YearValue base : known(read.compared().base())) {
				for (Comparison comparison : Comparison.values())
					DECIMALS.forEach(decimals -> candidates.add(column(shown, base, comparison, decimals)));
			}
		}
		return candidates;
	}

	private List<YearValue> known(YearValue named) {
		return values.stream().filter(value -> value.firstYear() == 0)
				.filter(value -> named == null
						|| value.year() == named.year() && (named.kind() == ValueKind.ANY || named.kind() == value.kind()))
				.toList();
	}

	private IndicatorColumn column(YearValue shown, YearValue base, Comparison comparison, int decimals) {
		IndicatorColumn column = ModelFactory.eINSTANCE.createIndicatorColumn();
		column.setKind(ColumnKind.COMPARISON);
		column.setShown(shown.toModel(localities));
		column.setBase(base.toModel(localities));
		column.setComparison(comparison);
		column.setDecimals(decimals);
		return column;
	}
}
