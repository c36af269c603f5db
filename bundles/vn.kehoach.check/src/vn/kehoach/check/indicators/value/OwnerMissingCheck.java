package vn.kehoach.check.indicators.value;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.ElementCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorListing;
import vn.kehoach.model.ModelPackage;

/** An indicator that nobody answers for, in a project that names owners at all. A sub-indicator has those of the whole. */
public final class OwnerMissingCheck implements ElementCheck<Indicator> {
	private record OwnersInUse(boolean anywhere) {
		static OwnersInUse of(CheckContext context) {
			return context.shared(OwnersInUse.class,
					run -> new OwnersInUse(run.registry().all(IndicatorListing.class).stream().anyMatch(OwnersInUse::hasOwner)));
		}

		private static boolean hasOwner(IndicatorListing listing) {
			boolean own = listing instanceof Indicator indicator && !indicator.getOwners().isEmpty();
			return own || listing.eContents().stream()
					.anyMatch(inner -> inner instanceof IndicatorListing innerListing && hasOwner(innerListing));
		}
	}

	private static final CheckDescription DESCRIPTION = new CheckDescription("KH208", Severity.INFO, false);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public Class<Indicator> subject() {
		return Indicator.class;
	}

	@Override
	public void check(Indicator indicator, CheckContext context, ObservationSink sink) {
		boolean part = indicator.eContainer() instanceof Indicator;
		if (!part && indicator.getOwners().isEmpty() && !partsAreOwned(indicator) && OwnersInUse.of(context).anywhere())
			sink.report(
					Observation.of(FindingPlace.at(indicator, ModelPackage.Literals.NAMED_ELEMENT__ID),
							String.valueOf(indicator.getLabel())));
	}

	private static boolean partsAreOwned(Indicator indicator) {
		return !indicator.getSubIndicators().isEmpty()
				&& indicator.getSubIndicators().stream().noneMatch(part -> part.getOwners().isEmpty());
	}
}
