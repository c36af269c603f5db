package vn.kehoach.server.protocol.overview;

/**
 * A column of the grid.
 *
 * @param heading in the user's language: "Kế hoạch 2027", "Ước 2026 so với thực hiện 2025 (%)"
 * @param value what the cells hold, or for a computed column what is compared
 * @param comparison RATIO, GROWTH or DIFFERENCE; null for a column of values
 * @param base what a computed column compares with; null for a column of values
 */
public record GridColumn(String heading, ValueColumn value, Comparison comparison, ValueColumn base) {
	/** Ratio in %, growth in %, difference. */
	public enum Comparison {
		RATIO, GROWTH, DIFFERENCE
	}
}
