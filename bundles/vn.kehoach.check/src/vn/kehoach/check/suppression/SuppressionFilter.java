package vn.kehoach.check.suppression;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import vn.kehoach.check.Check;
import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.Severity;
import vn.kehoach.check.SeverityProfile;
import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Fix;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.model.Reviewable;
import vn.kehoach.model.Suppression;

/**
 * Leaves out the findings that somebody has set aside in place (bỏ qua … vì …), for the element that says so and all that is in it,
 * and tells which of these wishes set nothing aside.
 */
public final class SuppressionFilter {
	/** A suppression that suppresses nothing. */
	public static final CheckDescription NEEDLESS = new CheckDescription("KH013", Severity.INFO, true);

	private final List<Suppression> suppressions;
	private final Set<Suppression> used = Collections.newSetFromMap(new IdentityHashMap<>());

	/** @param suppressions those of the file */
	public SuppressionFilter(List<Suppression> suppressions) {
		this.suppressions = suppressions;
	}

	/** The findings that nobody has set aside. */
	public List<Finding> remaining(List<Finding> findings) {
		return suppressions.isEmpty() ? findings : findings.stream().filter(finding -> !isSetAside(finding)).toList();
	}

	private boolean isSetAside(Finding finding) {
		EObject element = finding.place() instanceof FindingPlace.InModel place ? place.element() : null;
		for (; element != null; element = element.eContainer()) {
			Optional<Suppression> wish = element instanceof Reviewable reviewable
					? of(reviewable, finding.check().code())
					: Optional.empty();
			if (wish.isPresent())
				return note(wish.get());
		}
		return false;
	}

	private boolean note(Suppression wish) {
		used.add(wish);
		return true;
	}

	private static Optional<Suppression> of(Reviewable element, String code) {
		return element.getSuppressions().stream().filter(wish -> code.equalsIgnoreCase(wish.getCode())).findFirst();
	}

	/** The suppressions that set no finding aside, after {@link #remaining}; those of checks that did not run are left alone. */
	public List<Finding> needless(List<Check> ran, SeverityProfile profile) {
		List<Finding> findings = new ArrayList<>();
		for (Suppression wish : suppressions) {
			boolean possible = ran.stream().anyMatch(check -> check.description().code().equalsIgnoreCase(wish.getCode()));
			if (possible && !used.contains(wish))
				profile.severityOf(NEEDLESS).ifPresent(severity -> findings.add(new Finding(NEEDLESS, severity, observation(wish))));
		}
		return findings;
	}

	private static Observation observation(Suppression wish) {
		return Observation.of(FindingPlace.at(wish), wish.getCode()).withFix(new Fix.RemoveElement());
	}
}
