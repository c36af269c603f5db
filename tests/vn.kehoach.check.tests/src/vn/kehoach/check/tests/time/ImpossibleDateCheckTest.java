package vn.kehoach.check.tests.time;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.time.ImpossibleDateCheck;
import vn.kehoach.check.tests.Checked;

final class ImpossibleDateCheckTest {
	private static final Check CHECK = new ImpossibleDateCheck();

	@Test
	void findsDaysThatAreInNoCalendar() {
		Checked.files(CHECK, """
				quyết định QD năm 2027 {
					\"""Xong 31/02/2027, ngày 30 tháng 02, ngày 31/4 và tháng 13/2027.\"""
				}
				""")
				.assertMarked("31/02/2027", "ngày 30 tháng 02", "ngày 31/4", "tháng 13/2027")
				.assertCodes("KH307", "KH307", "KH307", "KH307");
	}

	@Test
	void findsDayForMonthAndMendsIt() {
		Checked.files(CHECK, """
				quyết định QD năm 2027 {
					\"""Họp ngày 21 ngày 11 tại xã.\"""
				}
				""")
				.assertMarked("ngày 21 ngày 11")
				.assertMended("Viết lại «ngày 21 ngày 11» với chữ «tháng»", """
				quyết định QD năm 2027 {
					\"""Họp ngày 21 tháng 11 tại xã.\"""
				}
				""");
	}

	@Test
	void leavesRealDatesNumbersAndRatios() {
		Checked.files(CHECK, """
				quyết định QD năm 2027 {
					\"""Ngày 29/02/2028, 29 tháng 02 năm 2028, Nghị quyết số 31/2027/NQ-HĐND, 45/2027, tỷ lệ 31/2, 22/28 chỉ tiêu, ngày 21, ngày 11.\"""
				}
				""").assertNone();
	}

	@Test
	void readsTheDateLine() {
		Checked.files(CHECK, """
				quyết định QD {
					dòng ngày "Vân Sơn, ngày 29 tháng 02 năm 2027"
				}
				""").assertMarked("ngày 29 tháng 02 năm 2027");
		Checked.files(CHECK, """
				quyết định QD {
					dòng ngày "Vân Sơn, ngày   tháng   năm 2027"
				}
				""").assertNone();
	}
}
