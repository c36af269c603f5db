package vn.kehoach.model.tests.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kehoach.model.tests.indicator.IndicatorModels.indicator;
import static vn.kehoach.model.tests.indicator.IndicatorModels.shown;
import static vn.kehoach.model.tests.indicator.IndicatorModels.value;

import org.junit.jupiter.api.Test;

import vn.kehoach.model.ColumnValue;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorValue;
import vn.kehoach.model.ModelFactory;
import vn.kehoach.model.QuotedValue;
import vn.kehoach.model.ReferenceForm;
import vn.kehoach.model.ValueKind;
import vn.kehoach.model.indicator.IndicatorValues;
import vn.kehoach.model.wording.QuotedValueWording;

class IndicatorValuesTest {
	private final Indicator growth = indicator("Tốc độ tăng GRDP", "%", value(2026, ValueKind.PLAN, "8"),
			value(2026, ValueKind.ESTIMATE, "8.2"),
			value(2027, ValueKind.PLAN, "8.5"));

	@Test
	void a_reference_without_kind_means_the_plan() {
		assertEquals("8%", printed(2026, ValueKind.ANY, ReferenceForm.AUTO));
		assertEquals("8,2%", printed(2026, ValueKind.ESTIMATE, ReferenceForm.AUTO));
	}

	@Test
	void a_reference_can_ask_for_the_number_alone_or_for_the_name_too() {
		assertEquals("8,5", printed(2027, ValueKind.ANY, ReferenceForm.NUMBER));
		assertEquals("Tốc độ tăng GRDP 8,5%", printed(2027, ValueKind.ANY, ReferenceForm.FULL));
	}

	@Test
	void a_value_that_is_not_known_leaves_a_gap() {
		assertEquals("…", printed(2030, ValueKind.ANY, ReferenceForm.AUTO));
		assertEquals("…", printed(2027, ValueKind.ACTUAL, ReferenceForm.AUTO));
		growth.setLabel(null);
		assertEquals("…", printed(2030, ValueKind.ANY, ReferenceForm.FULL));
	}

	@Test
	void a_single_year_goes_before_a_span_that_ends_in_it() {
		IndicatorValue span = value(2027, ValueKind.PLAN, "9");
		span.setFirstYear(2026);
		growth.getValues().addFirst(span);
		assertEquals("8,5%", printed(2027, ValueKind.ANY, ReferenceForm.AUTO));
		assertEquals(span, IndicatorValues.of(growth, column(2026)).orElseThrow());
	}

	@Test
	void a_value_of_another_place_is_not_quoted() {
		growth.getValues().getLast().setLocality(ModelFactory.eINSTANCE.createLocality());
		assertEquals("…", printed(2027, ValueKind.ANY, ReferenceForm.AUTO));
		assertTrue(IndicatorValues.of(growth, column(0)).isEmpty());
	}

	private static ColumnValue column(int firstYear) {
		ColumnValue column = shown(2027, ValueKind.PLAN);
		column.setFirstYear(firstYear);
		return column;
	}

	private String printed(int year, ValueKind kind, ReferenceForm form) {
		QuotedValue quoted = ModelFactory.eINSTANCE.createQuotedValue();
		quoted.setYear(year);
		quoted.setKind(kind);
		return QuotedValueWording.of(growth, quoted, form);
	}
}
