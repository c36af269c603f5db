package vn.kehoach.rollover;

import java.util.List;
import java.util.Optional;

/**
 * A cited document that should not be cited any more in the new year.
 *
 * @param id its id
 * @param label its kind and number
 * @param reason why
 * @param candidates what could be cited in its place
 * @param occurrences where it is cited, in the order of files and texts
 */
public record CitationSuccession(String id, String label, Reason reason, List<Candidate> candidates, List<Occurrence> occurrences) {
	/** Why a document should not be cited any more. */
	public enum Reason {
		/** Another one replaced it. */
		REPLACED,
		/** It is not in force any more. */
		EXPIRED,
		/** It is about the year that is over, as the yearly resolutions are; there will be a new one. */
		OF_LAST_YEAR;
	}

	public CitationSuccession {
		candidates = List.copyOf(candidates);
		occurrences = List.copyOf(occurrences);
	}

	/** The id of the document to be cited unless the user says otherwise: the only one that replaced it. */
	public Optional<String> proposed() {
		return reason == Reason.REPLACED && candidates.size() == 1 ? Optional.of(candidates.getFirst().id()) : Optional.empty();
	}
}
