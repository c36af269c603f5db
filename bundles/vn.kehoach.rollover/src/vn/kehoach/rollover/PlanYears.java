package vn.kehoach.rollover;

import vn.kehoach.model.PlanDocument;

/**
 * The document and its years.
 *
 * @param document last year's document
 * @param last the year it plans
 * @param next the year that the new one is to plan
 */
public record PlanYears(PlanDocument document, int last, int next) {
	/** The number of years by which everything moves. */
	public int step() {
		return next - last;
	}
}
