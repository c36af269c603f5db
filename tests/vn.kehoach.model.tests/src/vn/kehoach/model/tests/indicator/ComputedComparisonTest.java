package vn.kehoach.model.tests.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kehoach.model.tests.indicator.IndicatorModels.comparison;
import static vn.kehoach.model.tests.indicator.IndicatorModels.value;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.kehoach.model.Comparison;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.ValueForm;
import vn.kehoach.model.ValueKind;
import vn.kehoach.model.indicator.ComputedComparison;

class ComputedComparisonTest {
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "RATIO;2;6150;6641;107,98", "RATIO;-1;6150;6641;108", "RATIO;-1;100;108.25;108,3",
			"RATIO;0;8;12;150",
			"GROWTH;2;6150;6641;7,98", "GROWTH;1;10;9;-10,0", "DIFFERENCE;-1;8.2;8.55;0,35", "DIFFERENCE;1;8.2;8.55;0,4",
			"RATIO;1;-4;2;-50,0" })
	void comparisons_are_computed_and_rounded(Comparison comparison, int decimals, String base, String shown, String printed) {
		assertEquals(printed, ComputedComparison.text(indicator(base, shown), comparison(comparison, decimals)));
	}

	@Test
	void the_number_itself_is_not_rounded() {
		String number = ComputedComparison.of(indicator("3", "4"), comparison(Comparison.RATIO, 0)).orElseThrow().toPlainString();
		assertTrue(number.startsWith("133.33333333333"));
	}

	@Test
	void nothing_is_compared_with_zero_but_by_difference() {
		assertEquals("", ComputedComparison.text(indicator("0", "4"), comparison(Comparison.RATIO, 1)));
		assertEquals("4,0", ComputedComparison.text(indicator("0", "4"), comparison(Comparison.DIFFERENCE, 1)));
	}

	@Test
	void bounds_and_missing_values_are_not_compared() {
		Indicator bounded = IndicatorModels.indicator("Chỉ tiêu", "%", value(2026, ValueKind.ESTIMATE, "8"),
				value(2027, ValueKind.PLAN, ValueForm.AT_LEAST, "9", null));
		assertTrue(ComputedComparison.of(bounded, comparison(Comparison.RATIO, 1)).isEmpty());
		Indicator missing = IndicatorModels.indicator("Chỉ tiêu", "%", value(2026, ValueKind.ESTIMATE, "8"));
		assertTrue(ComputedComparison.of(missing, comparison(Comparison.RATIO, 1)).isEmpty());
	}

	private static Indicator indicator(String base, String shown) {
		return IndicatorModels.indicator("Chỉ tiêu", "tỷ đồng", value(2026, ValueKind.ESTIMATE, base), value(2027, ValueKind.PLAN, shown));
	}
}
