package vn.kehoach.server.protocol.overview;

import java.util.List;

/**
 * Deadlines and milestones.
 *
 * @param entries in time order; recurring ones after those with a date
 */
public record DeadlineList(List<DeadlineEntry> entries) {
}
