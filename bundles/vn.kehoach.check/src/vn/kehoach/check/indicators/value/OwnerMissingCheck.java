package vn.kehoach.check.indicators.value;

import java.util.Optional;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.Severity;
import vn.kehoach.check.SingleElementCheck;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorListing;
import vn.kehoach.model.ModelPackage;

/** An indicator that nobody answers for, in a project that names owners at all. A sub-indicator has those of the whole. */
public final class OwnerMissingCheck extends SingleElementCheck<Indicator> {
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

	/** Holds no state. */
	public OwnerMissingCheck() {
		super(new CheckDescription("KH208", Severity.INFO, false), Indicator.class);
	}

	@Override
	protected Optional<Observation> observe(Indicator indicator, CheckContext context) {
		boolean part = indicator.eContainer() instanceof Indicator;
		if (!part && indicator.getOwners().isEmpty() && !partsAreOwned(indicator) && OwnersInUse.of(context).anywhere())
			return Optional.of(Observation.of(FindingPlace.at(indicator, ModelPackage.Literals.NAMED_ELEMENT__ID),
					String.valueOf(indicator.getLabel())));
		return Optional.empty();
	}

	private static boolean partsAreOwned(Indicator indicator) {
		return !indicator.getSubIndicators().isEmpty()
				&& indicator.getSubIndicators().stream().noneMatch(part -> part.getOwners().isEmpty());
	}
}
