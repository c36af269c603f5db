package vn.kehoach.server.protocol.newyear;

import java.util.List;

/**
 * What a new year would change, each to be confirmed.
 *
 * @param document the id of the document; null when refused
 * @param lastYear the year that it plans now
 * @param year the year that the new one plans
 * @param moves dates and years that move
 * @param bodies bodies that do not exist any more
 * @param citations cited documents that should not be cited any more
 * @param toFill values of indicators that will be missing
 * @param refusal why no new year can be made, in the user's language, one line a reason; null when it can
 */
public record NewYearPlan(String document, int lastYear, int year, List<PlannedMove> moves, List<Replacement> bodies,
		List<Replacement> citations, List<ValueNeeded> toFill, String refusal) {
}
