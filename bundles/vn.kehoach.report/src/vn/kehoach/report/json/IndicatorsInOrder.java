package vn.kehoach.report.json;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorListing;
import vn.kehoach.model.indicator.IndicatorRow;
import vn.kehoach.model.indicator.IndicatorRows;

/** All indicators below listings, depth first. */
final class IndicatorsInOrder {
	private IndicatorsInOrder() {
	}

	static List<Indicator> of(List<IndicatorListing> listings) {
		List<Indicator> indicators = new ArrayList<>();
		for (IndicatorRow row : IndicatorRows.of(listings)) {
			if (row.listing() instanceof Indicator indicator)
				indicators.add(indicator);
		}
		return indicators;
	}
}
