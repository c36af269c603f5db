package vn.kehoach.server.protocol.overview;

/**
 * What a value of an indicator is for.
 *
 * @param firstYear the first year of a period; 0 for a single year
 * @param year the year, or the last one of the period
 * @param kind ACTUAL, ESTIMATE, PLAN or TARGET
 * @param locality the id of the locality; null for the whole province
 */
public record ValueColumn(int firstYear, int year, ValueKind kind, String locality) {
	/** The kinds of values: thực hiện, ước, kế hoạch, mục tiêu. */
	public enum ValueKind {
		ACTUAL, ESTIMATE, PLAN, TARGET
	}
}
