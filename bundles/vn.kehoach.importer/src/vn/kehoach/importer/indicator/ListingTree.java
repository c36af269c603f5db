package vn.kehoach.importer.indicator;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorGroup;
import vn.kehoach.model.IndicatorListing;
import vn.kehoach.model.ModelFactory;

/** Puts the rows of a table in their places: groups, indicators in groups, sub-indicators in indicators. */
final class ListingTree {
	private record Open(IndicatorListing listing, int rank) {
	}

	private final List<IndicatorListing> roots = new ArrayList<>();
	private final List<Open> open = new ArrayList<>();

	/** What stands outermost. */
	List<IndicatorListing> roots() {
		return roots;
	}

	/** Adds the next row; one without values and far out is a group. */
	IndicatorListing add(RowRank rank, boolean bare) {
		while (!open.isEmpty() && open.getLast().rank >= rank.rank())
			open.removeLast();
		IndicatorListing parent = open.isEmpty() ? null : open.getLast().listing;
		boolean group = rank.group() && bare && !(parent instanceof Indicator);
		IndicatorListing listing = group ? ModelFactory.eINSTANCE.createIndicatorGroup() : ModelFactory.eINSTANCE.createIndicator();
		switch (parent) {
		case null -> roots.add(listing);
		case IndicatorGroup outer -> outer.getIndicators().add(listing);
		case Indicator whole -> whole.getSubIndicators().add((Indicator) listing);
		default -> throw new IllegalStateException(parent.eClass().getName());
		}
		open.add(new Open(listing, rank.rank()));
		return listing;
	}
}
