package vn.kehoach.check;

import java.util.Map;
import java.util.Optional;

/** The severities of a project: the checks' own, except where the project asks for others or switches a check off. */
public final class SeverityProfile {
	/** The name of the file that holds a project's wishes. */
	public static final String FILE_NAME = "kehoach.properties";

	/** Every check at its own severity. */
	public static final SeverityProfile DEFAULT = new SeverityProfile(Map.of());

	private final Map<String, Optional<Severity>> wishes;

	/** @param wishes by code: the severity asked for, or empty for a check that is switched off */
	public SeverityProfile(Map<String, Optional<Severity>> wishes) {
		this.wishes = Map.copyOf(wishes);
	}

	/** The severity of a rule; empty when it is switched off. */
	public Optional<Severity> severityOf(CheckDescription description) {
		Optional<Severity> wish = wishes.get(description.code());
		return wish != null ? wish : Optional.of(description.severity());
	}
}
