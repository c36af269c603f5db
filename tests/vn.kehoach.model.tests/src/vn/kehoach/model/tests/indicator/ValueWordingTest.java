package vn.kehoach.model.tests.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kehoach.model.tests.indicator.IndicatorModels.indicator;
import static vn.kehoach.model.tests.indicator.IndicatorModels.value;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.kehoach.model.IndicatorValue;
import vn.kehoach.model.ValueForm;
import vn.kehoach.model.ValueKind;
import vn.kehoach.model.indicator.ValueWording;

class ValueWordingTest {
	@ParameterizedTest
	@CsvSource(delimiter = ';', nullValues = "none", value = { "EXACT;1234.5;none;1.234,5", "RANGE;50;55;50-55", "LESS;20;none;<20",
			"AT_MOST;20;none;≤20", "AT_LEAST;8;none;≥8", "MORE;8;none;>8", "MISSING;none;none;''", "WORDS;none;none;''",
			"INCREASE;2;3;tăng 2-3" })
	void each_form_has_its_printed_form(ValueForm form, String amount, String upper, String printed) {
		assertEquals(printed, ValueWording.of(value(2027, ValueKind.PLAN, form, amount, upper)));
	}

	@Test
	void a_change_is_printed_with_its_own_unit() {
		IndicatorValue value = value(2027, ValueKind.PLAN, ValueForm.DECREASE, "3", null);
		value.setUnit("%/năm");
		indicator("Tỷ lệ hộ nghèo", "%", value);
		assertEquals("giảm 3%/năm", ValueWording.of(value));
		assertEquals("giảm 3%/năm", ValueWording.inProse(value));
	}

	@Test
	void an_override_is_printed_as_it_is() {
		IndicatorValue value = value(2027, ValueKind.PLAN, ValueForm.AT_LEAST, "8", null);
		value.setWording("8 trở lên");
		assertEquals("8 trở lên", ValueWording.of(value));
		assertEquals("≥8", ValueWording.computed(value));
	}

	@Test
	void prose_adds_the_unit() {
		assertEquals("8,5%", inProse("8.5", "%"));
		assertEquals("12.400 tỷ đồng", inProse("12400", "tỷ đồng"));
		assertEquals("3‰", inProse("3", "‰"));
		assertEquals("0,72", inProse("0.72", null));
	}

	@Test
	void prose_does_not_repeat_a_unit_that_the_value_prints() {
		IndicatorValue value = value(2027, ValueKind.PLAN, "8.5");
		value.setWording("8,5%");
		indicator("GRDP", "%", value);
		assertEquals("8,5%", ValueWording.inProse(value));
	}

	@Test
	void prose_puts_the_unit_behind_the_number_and_bounds_into_words() {
		IndicatorValue value = value(2027, ValueKind.PLAN, ValueForm.AT_LEAST, "8", null);
		indicator("GRDP", "%", value);
		assertEquals("ít nhất 8%", ValueWording.inProse(value));
		value.setWording("8 trở lên");
		assertEquals("8% trở lên", ValueWording.inProse(value));
		value.setWording("đạt");
		assertEquals("đạt", ValueWording.inProse(value));
	}

	@Test
	void a_value_in_words_needs_no_unit() {
		IndicatorValue value = value(2027, ValueKind.PLAN, ValueForm.WORDS, null, null);
		value.setWording("hoàn thành");
		indicator("Nông thôn mới", "xã", value);
		assertEquals("hoàn thành", ValueWording.inProse(value));
	}

	private static String inProse(String amount, String unit) {
		IndicatorValue value = value(2027, ValueKind.PLAN, amount);
		indicator("Chỉ tiêu", unit, value);
		return ValueWording.inProse(value);
	}
}
