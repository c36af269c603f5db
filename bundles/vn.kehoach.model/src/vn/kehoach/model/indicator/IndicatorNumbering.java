package vn.kehoach.model.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;

import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorGroup;
import vn.kehoach.model.IndicatorListing;
import vn.kehoach.model.PlanFile;

/** The printed numbers of indicators and groups: I for groups, 1 for indicators, "-" for sub-indicators, or as an override continues. */
public final class IndicatorNumbering {
	private IndicatorNumbering() {
	}

	/** The number of a listing where it is declared. */
	public static String label(IndicatorListing listing) {
		return beside(listing).stream().filter(row -> row.listing() == listing).map(NumberedListing::label).findFirst().orElse("");
	}

	/** A listing and those beside it where it is declared, with their numbers. */
	public static List<NumberedListing> beside(IndicatorListing listing) {
		return rows(siblings(listing));
	}

	private static List<IndicatorListing> siblings(IndicatorListing listing) {
		EObject container = listing.eContainer();
		List<? extends EObject> siblings = switch (container) {
		case IndicatorGroup group -> group.getIndicators();
		case Indicator indicator -> indicator.getSubIndicators();
		case PlanFile file -> file.getEntries();
		case null, default -> List.of(listing);
		};
		return siblings.stream().filter(IndicatorListing.class::isInstance).map(IndicatorListing.class::cast).toList();
	}

	/** The listings, which stand side by side, with their numbers; groups and indicators are counted apart. */
	public static List<NumberedListing> rows(List<? extends IndicatorListing> siblings) {
		RowNumbers groups = RowNumbers.ofGroups();
		RowNumbers indicators = RowNumbers.ofIndicators();
		RowNumbers parts = RowNumbers.ofSubIndicators();
		List<NumberedListing> rows = new ArrayList<>();
		for (IndicatorListing listing : siblings) {
			boolean part = listing instanceof Indicator && listing.eContainer() instanceof Indicator;
			RowNumbers numbers = listing instanceof IndicatorGroup ? groups : part ? parts : indicators;
			String expected = numbers.expected();
			rows.add(new NumberedListing(listing, Objects.requireNonNullElse(listing.getLabelOverride(), expected), expected));
			numbers.count(listing.getLabelOverride());
		}
		return rows;
	}
}
