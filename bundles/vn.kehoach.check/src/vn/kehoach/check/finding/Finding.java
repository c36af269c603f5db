package vn.kehoach.check.finding;

import java.util.Optional;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.Severity;
import vn.kehoach.check.explanation.CheckMessages;
import vn.kehoach.model.message.UserLanguage;

/**
 * A finding of a run.
 *
 * @param check the rule
 * @param severity the severity in the project's profile
 * @param observation what was seen and where
 */
public record Finding(CheckDescription check, Severity severity, Observation observation) {
	public FindingPlace place() {
		return observation.place();
	}

	/** How to mend it, where a text edit can. */
	public Optional<Fix> fix() {
		return observation.fix();
	}

	/** The message, one line without code and place. */
	public String message(UserLanguage language) {
		return CheckMessages.text(language, check.code() + '.' + observation.variant(), observation.arguments());
	}

	/** What the fix does, for a menu; empty when there is none. */
	public Optional<String> fixLabel(UserLanguage language) {
		return fix().map(fix -> CheckMessages.text(language, check.code() + ".fix", observation.arguments()));
	}
}
