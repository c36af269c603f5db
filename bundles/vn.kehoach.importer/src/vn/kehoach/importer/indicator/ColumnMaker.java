package vn.kehoach.importer.indicator;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import vn.kehoach.model.ColumnKind;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorColumn;
import vn.kehoach.model.IndicatorListing;
import vn.kehoach.model.ModelFactory;

/** Makes the columns of an indicator table, without headings. */
final class ColumnMaker {
	private final List<ReadColumn> columns;
	private final Map<IndicatorListing, List<String>> cells;
	private final ComparisonFit comparisons;
	private final LocalityRegistry localities;

	ColumnMaker(List<ReadColumn> columns, Map<IndicatorListing, List<String>> cells, LocalityRegistry localities) {
		this.localities = localities;
		this.columns = columns;
		this.cells = cells;
		comparisons = new ComparisonFit(columns.stream().map(ReadColumn::value).filter(Objects::nonNull).toList(), localities);
	}

	List<IndicatorColumn> columns() {
		return columns.stream().map(this::column).toList();
	}

	private IndicatorColumn column(ReadColumn read) {
		if (read.kind() == ColumnKind.COMPARISON)
			return Objects.requireNonNullElseGet(comparisons.fit(read, printed(columns.indexOf(read))), () -> plain(ColumnKind.OTHER));
		IndicatorColumn column = plain(read.kind());
		if (read.value() != null)
			column.setShown(read.value().toModel(localities));
		return column;
	}

	private Map<Indicator, String> printed(int place) {
		Map<Indicator, String> printed = new IdentityHashMap<>();
		cells.forEach((listing, row) -> {
			if (listing instanceof Indicator indicator)
				printed.put(indicator, row.get(place));
		});
		return printed;
	}

	private static IndicatorColumn plain(ColumnKind kind) {
		IndicatorColumn column = ModelFactory.eINSTANCE.createIndicatorColumn();
		column.setKind(kind);
		return column;
	}
}
