package vn.kehoach.model.tests.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.model.indicator.DecimalWording;

class DecimalWordingTest {
	@ParameterizedTest
	@CsvSource(delimiter = ' ', value = { "0 0", "8.5 8,5", "8.50 8,50", "0.05 0,05", "-0.3 -0,3", "999 999", "1000 1.000",
			"-1234.5 -1.234,5",
			"1234567 1.234.567", "1E+3 1.000" })
	void numbers_are_written_the_vietnamese_way_and_read_back(BigDecimal number, String text) {
		assertEquals(text, DecimalWording.write(number));
		assertEquals(0, number.compareTo(DecimalWording.read(text).orElseThrow()));
	}

	@Test
	void the_decimals_are_kept() {
		assertEquals(new BigDecimal("8.50"), DecimalWording.read("8,50").orElseThrow());
	}

	@Test
	void points_between_groups_may_be_left_out() {
		assertEquals(new BigDecimal("1234.5"), DecimalWording.read("1234,5").orElseThrow());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "-", "8.5", "1.23", "1,234.5", "1.2345", "8,", ",5", "8 5", "8,5%", "50-55", "1234.567" })
	void other_texts_are_no_numbers(String text) {
		assertTrue(DecimalWording.read(text).isEmpty());
	}
}
