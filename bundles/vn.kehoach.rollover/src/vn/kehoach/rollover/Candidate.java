package vn.kehoach.rollover;

import java.util.Optional;

import vn.kehoach.model.time.CalendarDate;

/**
 * What can come in the place of a body or cited document.
 *
 * @param id its id
 * @param label its name
 * @param function the single function that it took over; empty for all of them
 * @param date the day from which it has it, or its date of issue; empty when unknown
 */
public record Candidate(String id, String label, Optional<String> function, Optional<CalendarDate> date) {
}
