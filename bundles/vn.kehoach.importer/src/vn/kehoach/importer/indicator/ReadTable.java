package vn.kehoach.importer.indicator;

import java.util.List;
import java.util.Map;

import vn.kehoach.model.CellOverride;
import vn.kehoach.model.IndicatorListing;
import vn.kehoach.model.IndicatorTable;
import vn.kehoach.model.ModelFactory;
import vn.kehoach.model.indicator.IndicatorCells;
import vn.kehoach.model.indicator.IndicatorRow;
import vn.kehoach.model.indicator.IndicatorRows;

/**
 * An indicator table and the cells that its source prints.
 *
 * @param table the table, without overrides of cells
 * @param cells the printed cells of each row
 */
record ReadTable(IndicatorTable table, Map<IndicatorListing, List<String>> cells) {

	/** Overrides the cells that would be computed otherwise. */
	void settle() {
		for (IndicatorRow row : IndicatorRows.of(table)) {
			for (int i = 0; i < table.getColumns().size(); i++) {
				String printed = cells.get(row.listing()).get(i);
				if (!IndicatorCells.computed(row, table.getColumns().get(i)).equals(printed))
					table.getOverrides().add(override(row.listing(), i + 1, printed));
			}
		}
	}

	private static CellOverride override(IndicatorListing listing, int column, String text) {
		CellOverride override = ModelFactory.eINSTANCE.createCellOverride();
		override.setListing(listing);
		override.setColumn(column);
		override.setText(text);
		return override;
	}
}
