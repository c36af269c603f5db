package vn.kehoach.importer.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.kehoach.model.ModelFactory;
import vn.kehoach.model.Recurrence;
import vn.kehoach.model.Task;

class StatedDeadlineTest {
	private final Task task = ModelFactory.eINSTANCE.createTask();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Quý II/2027 | 2027-06
			Tháng 9/2027 | 2027-09
			trước ngày 30/11/2027 | 2027-11-30
			Quý IV | 2027-12
			Quý II, III | 2027-09
			30/6 | 2027-06-30
			Tháng 8 | 2027-08
			Năm 2028 | 2028""")
	void theLastDateIsTheDeadlineAndTheYearOfThePlanCompletesIt(String text, String date) {
		new StatedDeadline(2027).assign(text, task);
		assertEquals(date, task.getDeadline().toString());
	}

	@Test
	void whatComesBackIsARecurringDeadline() {
		new StatedDeadline(2027).assign("Hằng quý", task);
		assertNull(task.getDeadline());
		assertEquals(Recurrence.QUARTERLY, task.getRecurrences().getFirst().getPeriod());
	}

	@Test
	void withoutAYearNothingIsGuessed() {
		new StatedDeadline(0).assign("Quý III", task);
		assertNull(task.getDeadline());
	}
}
