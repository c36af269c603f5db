package vn.kehoach.server.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.kehoach.model.ColumnKind;
import vn.kehoach.model.ColumnValue;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorColumn;
import vn.kehoach.model.IndicatorTable;
import vn.kehoach.model.IndicatorValue;
import vn.kehoach.model.Locality;
import vn.kehoach.model.ModelFactory;
import vn.kehoach.model.indicator.ColumnHeading;
import vn.kehoach.server.protocol.overview.GridColumn;
import vn.kehoach.server.protocol.overview.GridColumn.Comparison;
import vn.kehoach.server.protocol.overview.ValueColumn;
import vn.kehoach.server.protocol.overview.ValueColumn.ValueKind;

/** The columns of the grid: one for each year, kind and locality that has a value, then those that tables compute. */
final class GridColumns {
	private static final Comparator<ValueColumn> ORDER = Comparator.comparingInt(ValueColumn::year)
			.thenComparing(Comparator.comparingInt(ValueColumn::firstYear).reversed()).thenComparing(ValueColumn::kind)
			.thenComparing(ValueColumn::locality, Comparator.nullsFirst(Comparator.naturalOrder()));

	private final Map<ValueColumn, IndicatorColumn> values = new LinkedHashMap<>();
	private final Map<GridColumn, IndicatorColumn> computed = new LinkedHashMap<>();

	GridColumns(List<Indicator> indicators, List<IndicatorTable> tables) {
		Map<ValueColumn, Locality> places = new LinkedHashMap<>();
		for (Indicator indicator : indicators)
			for (IndicatorValue value : indicator.getValues())
				places.putIfAbsent(of(value), value.getLocality());
		for (IndicatorTable table : tables)
			for (IndicatorColumn column : table.getColumns())
				add(column, places);
		places.keySet().stream().sorted(ORDER).forEach(column -> values.put(column, column(column, places.get(column))));
	}

	private void add(IndicatorColumn column, Map<ValueColumn, Locality> places) {
		if (column.getKind() == ColumnKind.VALUE && column.getShown() != null)
			places.putIfAbsent(of(column.getShown()), column.getShown().getLocality());
		if (column.getKind() == ColumnKind.COMPARISON && column.getShown() != null && column.getBase() != null)
			computed.putIfAbsent(grid(column), column);
	}

	/** The columns from left to right. */
	List<GridColumn> all() {
		List<GridColumn> columns = new ArrayList<>();
		values.forEach((value, column) -> columns.add(new GridColumn(ColumnHeading.computed(column), value, null, null)));
		columns.addAll(computed.keySet());
		return columns;
	}

	/** The model's column behind one of the grid. */
	IndicatorColumn behind(GridColumn column) {
		return column.comparison() == null ? values.get(column.value()) : computed.get(column);
	}

	/** What a value is for. */
	static ValueColumn of(IndicatorValue value) {
		return column(value.getFirstYear(), value.getYear(), value.getKind(), value.getLocality());
	}

	/** What a table's column shows. */
	static ValueColumn of(ColumnValue value) {
		return column(value.getFirstYear(), value.getYear(), value.getKind(), value.getLocality());
	}

	/** The same column as a table's, as the grid has it. */
	static GridColumn grid(IndicatorColumn column) {
		return new GridColumn(ColumnHeading.computed(column), of(column.getShown()), Comparison.valueOf(column.getComparison().name()),
				of(column.getBase()));
	}

	private static ValueColumn column(int firstYear, int year, vn.kehoach.model.ValueKind kind, Locality place) {
		return new ValueColumn(firstYear, year, ValueKind.valueOf(kind.name()), place == null ? null : place.getId());
	}

	private static IndicatorColumn column(ValueColumn value, Locality place) {
		ColumnValue shown = ModelFactory.eINSTANCE.createColumnValue();
		shown.setFirstYear(value.firstYear());
		shown.setYear(value.year());
		shown.setLocality(place);
		shown.setKind(vn.kehoach.model.ValueKind.valueOf(value.kind().name()));
		IndicatorColumn column = ModelFactory.eINSTANCE.createIndicatorColumn();
		column.setKind(ColumnKind.VALUE);
		column.setShown(shown);
		return column;
	}
}
