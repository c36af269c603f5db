package vn.kehoach.check.indicators.table;

import java.util.IdentityHashMap;
import java.util.Map;

import vn.kehoach.check.context.CheckContext;
import vn.kehoach.model.CellOverride;
import vn.kehoach.model.IndicatorListing;
import vn.kehoach.model.IndicatorTable;
import vn.kehoach.model.indicator.IndicatorCells;
import vn.kehoach.model.indicator.IndicatorRow;
import vn.kehoach.model.indicator.IndicatorRows;

/** The rows of a table by what they list, and the texts its cells print without overrides. */
final class ComputedCells {
	private final IndicatorTable table;
	private final Map<IndicatorListing, IndicatorRow> rows = new IdentityHashMap<>();

	private ComputedCells(IndicatorTable table) {
		this.table = table;
		for (IndicatorRow row : IndicatorRows.of(table))
			rows.putIfAbsent(row.listing(), row);
	}

	static ComputedCells of(IndicatorTable table, CheckContext context) {
		return context.shared(ComputedCells.class, table, run -> new ComputedCells(table));
	}

	/** True when the table has a cell that the override replaces. */
	boolean has(CellOverride override) {
		return rows.containsKey(override.getListing()) && override.getColumn() >= 1 && override.getColumn() <= table.getColumns().size();
	}

	/** What the cell prints without the override. */
	String text(CellOverride override) {
		return IndicatorCells.computed(rows.get(override.getListing()), table.getColumns().get(override.getColumn() - 1));
	}
}
