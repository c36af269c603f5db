package vn.kehoach.check.links;

import java.util.Optional;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.Severity;
import vn.kehoach.check.SingleElementCheck;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.context.UsedElements;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.CitedDocument;
import vn.kehoach.model.Footnote;
import vn.kehoach.model.IndicatorListing;
import vn.kehoach.model.Locality;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.Motto;
import vn.kehoach.model.NamedElement;
import vn.kehoach.model.PlanDocument;

/** An agency, group, cited document, indicator, place, motto or footnote that nothing refers to. Registries without any document are left alone. */
public final class UnusedEntryCheck extends SingleElementCheck<NamedElement> {
	/** Holds no state. */
	public UnusedEntryCheck() {
		super(new CheckDescription("KH105", Severity.INFO, false), NamedElement.class);
	}

	@Override
	protected Optional<Observation> observe(NamedElement element, CheckContext context) {
		boolean kept = element instanceof Assignee || element instanceof CitedDocument || element instanceof Motto
				|| element instanceof Footnote || element instanceof Locality || element instanceof IndicatorListing;
		if (kept && element.getId() != null && !context.registry().all(PlanDocument.class).isEmpty() && isUnused(element, context))
			return Optional.of(Observation.of(FindingPlace.at(element, ModelPackage.Literals.NAMED_ELEMENT__ID), element.getId()));
		return Optional.empty();
	}

	private static boolean isUnused(NamedElement element, CheckContext context) {
		return element instanceof IndicatorListing listing
				? UsedListings.of(context).isUnused(listing)
				: !UsedElements.of(context).contains(element);
	}
}
