package vn.kehoach.model.tests.numbering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import vn.kehoach.model.numbering.LabelReading;
import vn.kehoach.model.numbering.NumberScheme;

class LabelReadingTest {

	@ParameterizedTest
	@CsvSource({ "9.1., 1, 1, 9.2.", "(2), 2, 2, (3)", "A-, 1, 1, B-", "Điều 3., 3, 3, Điều 4.", "đ), 5, 5, e)", "IV., 4, 4, V.",
			"Phụ lục I, 1, 1, Phụ lục II",
			"C-, 3, 3, D-", "C-, 100, 100, CI-", "12, 1, 12, 13" })
	void a_label_is_read_and_continued(String label, int expectedOrdinal, int ordinal, String next) {
		LabelReading reading = LabelReading.of(label, expectedOrdinal).orElseThrow();
		assertEquals(ordinal, reading.ordinal());
		assertEquals(next, reading.format().label(ordinal + 1));
	}

	@ParameterizedTest
	@CsvSource({ "''", "*", "Phần", "-" })
	void a_label_without_number_is_not_read(String label) {
		assertTrue(LabelReading.of(label, 1).isEmpty());
	}

	@ParameterizedTest
	@EnumSource(NumberScheme.class)
	void every_scheme_reads_what_it_writes(NumberScheme scheme) {
		for (int ordinal = 1; ordinal < 400; ordinal++)
			assertEquals(OptionalInt.of(ordinal), scheme.read(scheme.write(ordinal)), scheme + " " + ordinal);
	}

	@Test
	void wrong_roman_numerals_are_not_read() {
		assertEquals(OptionalInt.empty(), NumberScheme.ROMAN.read("IIII"));
		assertEquals(OptionalInt.empty(), NumberScheme.ROMAN.read("VX"));
	}

	@Test
	void letters_that_the_alphabet_lacks_are_not_read() {
		for (String letter : new String[]{ "f", "j", "w", "z" })
			assertEquals(OptionalInt.empty(), NumberScheme.LETTER.read(letter));
	}
}
