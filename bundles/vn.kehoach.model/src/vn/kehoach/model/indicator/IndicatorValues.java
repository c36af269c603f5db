package vn.kehoach.model.indicator;

import java.util.List;
import java.util.Optional;

import vn.kehoach.model.ColumnValue;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorValue;
import vn.kehoach.model.QuotedValue;
import vn.kehoach.model.ValueKind;

/** Finds values of an indicator. */
public final class IndicatorValues {
	private static final List<ValueKind> PREFERRED = List.of(ValueKind.PLAN, ValueKind.TARGET, ValueKind.ESTIMATE, ValueKind.ACTUAL);

	private IndicatorValues() {
	}

	/** The value that a column takes. */
	public static Optional<IndicatorValue> of(Indicator indicator, ColumnValue column) {
		return indicator.getValues().stream().filter(value -> value.getYear() == column.getYear()
				&& value.getFirstYear() == column.getFirstYear() && value.getLocality() == column.getLocality()
				&& value.getKind() == column.getKind()).findFirst();
	}

	/** The value that prose quotes: of the document's place, of a single year if there is one. */
	public static Optional<IndicatorValue> of(Indicator indicator, QuotedValue quoted) {
		List<ValueKind> kinds = quoted.getKind() == ValueKind.ANY ? PREFERRED : List.of(quoted.getKind());
		for (ValueKind kind : kinds) {
			Optional<IndicatorValue> value = of(indicator, quoted.getYear(), kind, false)
					.or(() -> of(indicator, quoted.getYear(), kind, true));
			if (value.isPresent())
				return value;
		}
		return Optional.empty();
	}

	private static Optional<IndicatorValue> of(Indicator indicator, int year, ValueKind kind, boolean span) {
		return indicator.getValues().stream().filter(value -> value.getYear() == year && value.getFirstYear() != 0 == span
				&& value.getLocality() == null && value.getKind() == kind).findFirst();
	}
}
