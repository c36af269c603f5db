package vn.kehoach.model.tests.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.model.ModelFactory;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.time.CalendarDate;
import vn.kehoach.model.time.DateWording;

class CalendarDateTest {

	@ParameterizedTest
	@CsvSource({ "2027, 2027-01-01, 2027-12-31", "2027-02, 2027-02-01, 2027-02-28", "2028-02, 2028-02-01, 2028-02-29",
			"2027-06-30, 2027-06-30, 2027-06-30" })
	void open_parts_mean_a_span(String iso, LocalDate first, LocalDate last) {
		CalendarDate date = CalendarDate.parse(iso);
		assertEquals(first, date.firstDay());
		assertEquals(last, date.lastDay());
		assertEquals(iso, date.toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "2027-02-31", "2027-13", "2027-00-05", "20a7", "", "2027-06-" })
	void days_that_do_not_exist_are_refused(String iso) {
		assertThrows(DateTimeException.class, () -> CalendarDate.parse(iso));
	}

	@Test
	void dates_are_ordered_by_their_first_and_then_their_last_day() {
		assertTrue(CalendarDate.parse("2027-01-01").compareTo(CalendarDate.parse("2027")) < 0);
		assertTrue(CalendarDate.parse("2027-02").compareTo(CalendarDate.parse("2027-01-31")) > 0);
		assertEquals(0, CalendarDate.of(LocalDate.of(2027, 6, 30)).compareTo(CalendarDate.parse("2027-06-30")));
	}

	@Test
	void days_below_ten_and_the_first_two_months_have_a_leading_zero() {
		assertEquals("ngày 05 tháng 01 năm 2027", DateWording.full(CalendarDate.parse("2027-01-05")));
		assertEquals("ngày 15 tháng 3 năm 2027", DateWording.full(CalendarDate.parse("2027-03-15")));
		assertEquals("tháng 02 năm 2027", DateWording.known(CalendarDate.parse("2027-02")));
		assertEquals("năm 2027", DateWording.known(CalendarDate.parse("2027")));
	}

	@Test
	void open_parts_of_a_full_date_are_blank() {
		assertTrue(DateWording.full(CalendarDate.parse("2027-01")).matches("ngày {3,} tháng 01 năm 2027"));
		assertTrue(DateWording.full(CalendarDate.parse("2027")).matches("ngày {3,} tháng {3,} năm 2027"));
	}

	@Test
	void the_model_writes_dates_in_iso_form() {
		assertEquals("2027-06",
				ModelFactory.eINSTANCE.convertToString(ModelPackage.Literals.CALENDAR_DATE, CalendarDate.parse("2027-06")));
		assertEquals(CalendarDate.parse("2027-06"),
				ModelFactory.eINSTANCE.createFromString(ModelPackage.Literals.CALENDAR_DATE, "2027-06"));
	}
}
