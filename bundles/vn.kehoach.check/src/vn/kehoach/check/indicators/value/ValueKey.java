package vn.kehoach.check.indicators.value;

import vn.kehoach.model.IndicatorValue;
import vn.kehoach.model.Locality;
import vn.kehoach.model.ValueKind;

/**
 * What a value is of: at most one value of an indicator has the same.
 *
 * @param firstYear the first year of a span, 0 for a single year
 * @param year the year or the last one of the span
 * @param locality the place; null for the document's own
 * @param kind plan, estimate, …
 */
public record ValueKey(int firstYear, int year, Locality locality, ValueKind kind) {
	/** What the value is of. */
	public static ValueKey of(IndicatorValue value) {
		return new ValueKey(value.getFirstYear(), value.getYear(), value.getLocality(), value.getKind());
	}

	/** In words: "2026 ước", "2026-2030 mục tiêu, Lào Cai". */
	public String text() {
		String years = firstYear == 0 ? String.valueOf(year) : firstYear + "-" + year;
		return years + " " + kind.getLiteral() + (locality == null ? "" : ", " + locality.getLabel());
	}
}
