package vn.kehoach.check.indicators.table;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.ElementCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Fix;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.model.IndicatorListing;
import vn.kehoach.model.IndicatorTable;
import vn.kehoach.model.ModelPackage;

/** A group or indicator that one table lists twice, be it with the group that it is in. */
public final class RepeatedListingCheck implements ElementCheck<IndicatorTable> {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH530", Severity.WARNING, true);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public Class<IndicatorTable> subject() {
		return IndicatorTable.class;
	}

	@Override
	public void check(IndicatorTable table, CheckContext context, ObservationSink sink) {
		Set<EObject> all = Collections.newSetFromMap(new IdentityHashMap<>());
		all.addAll(table.getListings());
		Set<EObject> before = Collections.newSetFromMap(new IdentityHashMap<>());
		for (int index = 0; index < table.getListings().size(); index++) {
			IndicatorListing listing = table.getListings().get(index);
			if (!before.add(listing) || isInside(listing, all))
				sink.report(Observation.of(FindingPlace.at(table, ModelPackage.Literals.INDICATOR_TABLE__LISTINGS, index),
						String.valueOf(listing.getLabel())).withFix(new Fix.RemoveListed()));
		}
	}

	private static boolean isInside(IndicatorListing listing, Set<EObject> listed) {
		EObject outer = listing.eContainer();
		while (outer != null && !listed.contains(outer))
			outer = outer.eContainer();
		return outer != null;
	}
}
