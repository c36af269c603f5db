package vn.kehoach.check.numbers;

import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Fix;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.model.Division;
import vn.kehoach.model.ModelPackage;

/** What the checks of overridden numbers say alike: the place is the override, and without it the number is computed. */
final class OverriddenNumber {
	private OverriddenNumber() {
	}

	/** The observation at a division's override. */
	static Observation observation(Division division, String computed) {
		return Observation
				.of(FindingPlace.at(division, ModelPackage.Literals.DIVISION__LABEL_OVERRIDE), division.getLabelOverride(), computed)
				.withFix(new Fix.RemoveValue());
	}
}
