package vn.kehoach.check.roles;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.Severity;
import vn.kehoach.check.SingleElementCheck;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.model.Division;
import vn.kehoach.model.Project;
import vn.kehoach.model.ProjectSection;
import vn.kehoach.model.ProjectSectionKind;
import vn.kehoach.model.Undertaking;

/**
 * A task or project for which nobody is made responsible: no lead, no request, nobody named. A task inside one that has a lead, and one
 * that is only a heading over tasks, are left alone; so is a project whose section of lead bodies says it in words.
 */
public final class LeadMissingCheck extends SingleElementCheck<Undertaking> {
	/** Holds no state. */
	public LeadMissingCheck() {
		super(new CheckDescription("KH201", Severity.WARNING, false), Undertaking.class);
	}

	@Override
	protected Optional<Observation> observe(Undertaking undertaking, CheckContext context) {
		return undertaking.getLeads().isEmpty() && !isLedFromAbove(undertaking) && !holdsUndertakings(undertaking)
				&& !saysLeadsInWords(undertaking)
						? Optional.of(Observation.of(FindingPlace.at(undertaking), name(undertaking, context)))
						: Optional.empty();
	}

	private static boolean isLedFromAbove(EObject element) {
		for (EObject above = element.eContainer(); above != null; above = above.eContainer())
			if (above instanceof Undertaking undertaking && !undertaking.getLeads().isEmpty())
				return true;
		return false;
	}

	private static boolean holdsUndertakings(EObject element) {
		return element.eContents().stream().anyMatch(Undertaking.class::isInstance);
	}

	private static boolean saysLeadsInWords(Undertaking undertaking) {
		return undertaking instanceof Project project && project.getElements().stream()
				.anyMatch(element -> element instanceof ProjectSection section && section.getKind() == ProjectSectionKind.LEAD);
	}

	private static String name(Undertaking undertaking, CheckContext context) {
		return undertaking instanceof Division division ? DivisionName.of(division, context) : "";
	}
}
