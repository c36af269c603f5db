package vn.kehoach.check.roles;

import java.util.Optional;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.Severity;
import vn.kehoach.check.SingleElementCheck;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.model.AgencyGroup;
import vn.kehoach.model.ModelPackage;

/** A group that does not say which bodies it covers, though it has tasks. */
public final class EmptyGroupCheck extends SingleElementCheck<AgencyGroup> {
	/** Holds no state. */
	public EmptyGroupCheck() {
		super(new CheckDescription("KH203", Severity.INFO, false), AgencyGroup.class);
	}

	@Override
	protected Optional<Observation> observe(AgencyGroup group, CheckContext context) {
		return group.getMembers().isEmpty() && group.getLabel() != null && !context.references().assignmentsOf(group).isEmpty()
				? Optional.of(Observation.of(FindingPlace.at(group, ModelPackage.Literals.NAMED_ELEMENT__ID), group.getLabel()))
				: Optional.empty();
	}
}
