package vn.kehoach.ui.indicators;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.server.protocol.overview.GridRow;
import vn.kehoach.server.protocol.overview.IndicatorGrid;
import vn.kehoach.ui.served.SearchWords;

/**
 * Which indicators are wanted.
 *
 * @param words have to be in the name, unit or owners
 * @param found true for those only in which something does not add up
 */
record IndicatorChoice(SearchWords words, boolean found) {
	static final IndicatorChoice ALL = new IndicatorChoice(SearchWords.ALL, false);

	/** The wanted rows, with the rows above them in the hierarchy. */
	IndicatorGrid take(IndicatorGrid grid) {
		if (equals(ALL))
			return grid;
		List<GridRow> rows = new ArrayList<>();
		List<GridRow> above = new ArrayList<>();
		for (GridRow row : grid.rows()) {
			above.removeIf(outer -> outer.level() >= row.level());
			above.add(row);
			if (takes(row))
				above.stream().filter(outer -> !rows.contains(outer)).forEach(rows::add);
		}
		return new IndicatorGrid(grid.columns(), rows);
	}

	private boolean takes(GridRow row) {
		boolean doubtful = row.cells().stream().anyMatch(cell -> !cell.findings().isEmpty());
		String unit = row.unit() == null ? "" : row.unit();
		return (!found || doubtful) && words.isIn(row.number() + ' ' + row.label() + ' ' + unit + ' ' + String.join(" ", row.owners()));
	}
}
