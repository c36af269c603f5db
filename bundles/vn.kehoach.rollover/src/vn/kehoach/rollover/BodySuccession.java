package vn.kehoach.rollover;

import java.util.List;
import java.util.Optional;

import vn.kehoach.model.time.CalendarDate;

/**
 * A body that the document names and that does not exist in the new year.
 *
 * @param id its id
 * @param label its name
 * @param ended its last day
 * @param candidates its successors: those of all functions first
 * @param occurrences where it is named, in the order of files and texts
 */
public record BodySuccession(String id, String label, CalendarDate ended, List<Candidate> candidates, List<Occurrence> occurrences) {
	public BodySuccession {
		candidates = List.copyOf(candidates);
		occurrences = List.copyOf(occurrences);
	}

	/** The id of the successor to be taken unless the user says otherwise: the only one that took over all functions. */
	public Optional<String> proposed() {
		List<Candidate> whole = candidates.stream().filter(candidate -> candidate.function().isEmpty()).toList();
		return whole.size() == 1 ? Optional.of(whole.getFirst().id()) : Optional.empty();
	}
}
