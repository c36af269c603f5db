package vn.kehoach.importer.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFinderTest {

	@ParameterizedTest
	@CsvSource({ "Tháng 11/2025.,2025-11", "Quý III năm 2026,2026-09", "trước ngày 5 tháng 6 năm 2026,2026-06-05", "31/12/2027,2027-12-31",
			"Năm 2028,2028", "từ tháng 1/2026 đến tháng 10/2026,2026-10", "Quý IV/2026,2026-12" })
	void theLastDateIsTheDeadline(String text, String date) {
		assertEquals(date, DateFinder.last(text).orElseThrow().toString());
	}

	@Test
	void aDayThatDoesNotExistIsNoDate() {
		assertTrue(DateFinder.first("ngày 31/02/2026").isEmpty());
		assertTrue(DateFinder.first("chưa rõ ngày").isEmpty());
	}
}
