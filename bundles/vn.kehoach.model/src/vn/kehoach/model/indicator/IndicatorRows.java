package vn.kehoach.model.indicator;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorGroup;
import vn.kehoach.model.IndicatorListing;
import vn.kehoach.model.IndicatorTable;

/** The rows of an indicator table: what it lists, each with all that is in it, depth first. */
public final class IndicatorRows {
	private final List<IndicatorRow> rows = new ArrayList<>();

	private IndicatorRows() {
	}

	/** The rows of the table from top to bottom. */
	public static List<IndicatorRow> of(IndicatorTable table) {
		return of(table.getListings());
	}

	/** The rows of listings that stand side by side. */
	public static List<IndicatorRow> of(List<? extends IndicatorListing> listings) {
		IndicatorRows rows = new IndicatorRows();
		rows.add(listings, 0);
		return rows.rows;
	}

	private void add(List<? extends IndicatorListing> listings, int depth) {
		for (NumberedListing numbered : IndicatorNumbering.rows(listings)) {
			rows.add(new IndicatorRow(numbered.listing(), numbered.label(), depth));
			switch (numbered.listing()) {
			case IndicatorGroup group -> add(group.getIndicators(), depth + 1);
			case Indicator indicator -> add(indicator.getSubIndicators(), depth + 1);
			default -> {
				// an unresolved listing has no rows of its own
			}
			}
		}
	}
}
