package vn.kehoach.importer.indicator;

import java.util.List;
import java.util.Map;

import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorGroup;
import vn.kehoach.model.IndicatorListing;
import vn.kehoach.model.indicator.IndicatorNumbering;
import vn.kehoach.model.indicator.NumberedListing;

/** Sets the printed numbers of rows as overrides where they are not the computed ones. */
final class RowNumbers {
	private final Map<IndicatorListing, String> printed;

	/** @param printed the number that each listing prints */
	RowNumbers(Map<IndicatorListing, String> printed) {
		this.printed = printed;
	}

	/** Numbers the listings, which stand side by side, and what is in them. */
	void settle(List<? extends IndicatorListing> siblings) {
		List<NumberedListing> computed = IndicatorNumbering.rows(siblings);
		for (int i = 0; i < siblings.size(); i++) {
			IndicatorListing listing = siblings.get(i);
			if (!computed.get(i).expected().equals(printed.get(listing))) {
				listing.setLabelOverride(printed.get(listing));
				computed = IndicatorNumbering.rows(siblings);
			}
			switch (listing) {
			case IndicatorGroup group -> settle(group.getIndicators());
			case Indicator indicator -> settle(indicator.getSubIndicators());
			default -> throw new IllegalStateException(listing.eClass().getName());
			}
		}
	}
}
