package vn.kehoach.check.links;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.context.UsedElements;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorGroup;
import vn.kehoach.model.IndicatorListing;

/** Which indicators and groups are in a table or quoted, be it with the group or indicator they are in. */
final class UsedListings {
	private final UsedElements used;
	private final Set<EObject> holders = Collections.newSetFromMap(new IdentityHashMap<>());

	private UsedListings(CheckContext context) {
		used = UsedElements.of(context);
		context.registry().all(IndicatorListing.class).forEach(this::add);
	}

	static UsedListings of(CheckContext context) {
		return context.shared(UsedListings.class, UsedListings::new);
	}

	private void add(EObject listing) {
		if (used.contains(listing))
			for (EObject holder = listing; holder instanceof IndicatorListing && holders.add(holder);)
				holder = holder.eContainer();
		listing.eContents().stream().filter(IndicatorListing.class::isInstance).forEach(this::add);
	}

	/** True when nothing uses the listing, nothing in it, nothing it is in; of what is unused as a whole only the whole is meant. */
	boolean isUnused(IndicatorListing listing) {
		EObject whole = listing.eContainer();
		boolean partOfUnused = whole instanceof Indicator || whole instanceof IndicatorGroup && !holders.contains(whole);
		return !holders.contains(listing) && !partOfUnused && !isListedWithWhole(listing);
	}

	private boolean isListedWithWhole(IndicatorListing listing) {
		EObject whole = listing.eContainer();
		while (whole instanceof IndicatorListing && !used.contains(whole))
			whole = whole.eContainer();
		return whole instanceof IndicatorListing;
	}
}
