package vn.kehoach.check.roles;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.Severity;
import vn.kehoach.check.SingleElementCheck;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.model.Agency;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.PlanDocument;

/**
 * An existing agency that belongs to the body that issues the document and has no task, neither of its own nor as a member of a group
 * that the registry spells out. Bodies above or beside the issuer are expected to have none.
 */
public final class IdleAgencyCheck extends SingleElementCheck<Agency> {
	/** Holds no state. */
	public IdleAgencyCheck() {
		super(new CheckDescription("KH204", Severity.INFO, false), Agency.class);
	}

	@Override
	protected Optional<Observation> observe(Agency agency, CheckContext context) {
		boolean subordinate = agency.getParent() != null && Issuers.of(context).bodies.contains(agency.getParent());
		if (subordinate && agency.getValidTo() == null && !GroupTasks.of(context).hasTask(agency))
			return Optional.of(
					Observation.of(FindingPlace.at(agency, ModelPackage.Literals.NAMED_ELEMENT__ID), String.valueOf(agency.getLabel())));
		return Optional.empty();
	}

	/** The bodies that issue the loaded documents. */
	private static final class Issuers {
		private final Set<Assignee> bodies = Collections.newSetFromMap(new IdentityHashMap<>());

		static Issuers of(CheckContext context) {
			return context.shared(Issuers.class, run -> {
				Issuers issuers = new Issuers();
				for (PlanDocument document : run.registry().all(PlanDocument.class))
					if (document.getIssuer() != null)
						issuers.bodies.add(document.getIssuer());
				return issuers;
			});
		}
	}
}
