package vn.kehoach.check.finding;

import java.util.List;
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

	/** The ways to mend it, the likeliest first; empty when no edit of the text can. */
	public List<Remedy> remedies() {
		return observation.remedies();
	}

	/** The likeliest way to mend it, where a text edit can. */
	public Optional<Fix> fix() {
		return observation.fix();
	}

	/** The message, one line without code and place. */
	public String message(UserLanguage language) {
		return CheckMessages.text(language, check.code() + '.' + observation.variant(), observation.arguments());
	}

	/** What a remedy does, for a menu. */
	public String label(Remedy remedy, UserLanguage language) {
		return CheckMessages.text(language, check.code() + '.' + remedy.key(), remedy.arguments());
	}

	/** What the likeliest fix does; empty when there is none. */
	public Optional<String> fixLabel(UserLanguage language) {
		return remedies().stream().findFirst().map(remedy -> label(remedy, language));
	}
}
