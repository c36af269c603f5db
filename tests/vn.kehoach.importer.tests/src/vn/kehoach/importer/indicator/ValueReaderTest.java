package vn.kehoach.importer.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.kehoach.model.IndicatorValue;
import vn.kehoach.model.indicator.ValueWording;

class ValueReaderTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "null", value = { "8,5|EXACT|8.5|null", "1.234|EXACT|1234|null", "1.234,50|EXACT|1234.50|null",
			"-2,5|EXACT|-2.5|null", "8.5|EXACT|8.5|null", "1,234,567|EXACT|1234567|null", "12,3%|EXACT|12.3|null", "50-55|RANGE|50|55",
			"50 – 55|RANGE|50|55", "từ 7 đến 7,5|RANGE|7|7.5", "<20|LESS|20|null", "dưới 20|LESS|20|null", "8 trở lên|AT_LEAST|8|null",
			"≥ 95|AT_LEAST|95|null", "Tối thiểu 40%|AT_LEAST|40|null", "không quá 3|AT_MOST|3|null", "trên 96|MORE|96|null",
			"giảm 3%/năm|DECREASE|3|null", "Giảm 1-1,5%|DECREASE|1|1.5", "tăng 120 giường|INCREASE|120|null", "-|MISSING|null|null",
			"…|MISSING|null|null", "x|MISSING|null|null", "Đạt|WORDS|null|null", "khoảng 12|WORDS|null|null",
			"8,5 (vượt)|WORDS|null|null" })
	void cellsAreReadInTheirForms(String cell, String form, String amount, String upper) {
		IndicatorValue value = new ValueReader().read(cell).orElseThrow();
		assertEquals(form, value.getForm().getName());
		assertEquals(amount, value.getAmount() == null ? null : value.getAmount().toPlainString());
		assertEquals(upper, value.getUpper() == null ? null : value.getUpper().toPlainString());
		assertEquals(cell, ValueWording.of(value));
	}

	@Test
	void theUnitOfAChangeIsItsOwn() {
		assertEquals("%/năm", new ValueReader().read("giảm 3%/năm").orElseThrow().getUnit());
	}

	@Test
	void anEmptyCellIsNoValue() {
		assertTrue(new ValueReader().read("").isEmpty());
	}
}
