package vn.kehoach.check.tests.layout;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.layout.LeadingZeroCheck;
import vn.kehoach.check.tests.Checked;

final class LeadingZeroCheckTest {
	private static final Check CHECK = new LeadingZeroCheck();

	@Test
	void findsNumberDayAndMonthWithoutZero() {
		Checked.files(CHECK, """
				quyết định QD {
					dòng số "Số: 7/QĐ-UBND"
					dòng ngày "Vân Sơn, ngày 5 tháng 1 năm 2027"
				}
				""").assertCodes("KH620", "KH620", "KH620").assertMarked("7", "5", "1").assertFixed("Số: 07/QĐ-UBND");
	}

	@Test
	void putsTheZeroIntoTheLine() {
		Checked.files(CHECK, """
				quyết định QD {
					dòng ngày "Vân Sơn, ngày 15 tháng 2 năm 2027"
				}
				""").assertMessage("«2» phải viết là «02»").assertMended("Viết 02", """
				quyết định QD {
					dòng ngày "Vân Sơn, ngày 15 tháng 02 năm 2027"
				}
				""");
	}

	@Test
	void leavesRightLinesComputedOnesAndLaterMonths() {
		Checked.files(CHECK, """
				quyết định QD1 {
					dòng số "Số: 17/QĐ-UBND"
					dòng ngày "Vân Sơn, ngày 12 tháng 3 năm 2027"
				}
				quyết định QD2 {
					số "7"
					ký hiệu "QĐ-UBND"
					ngày 2027-01-05
				}
				""").assertNone();
	}

	@Test
	void leavesDocumentsOfThePartyAndThoseBeforeTheDecree() {
		Checked.files(CHECK, """
				nghị quyết NQ {
					quốc hiệu "ĐẢNG CỘNG SẢN VIỆT NAM"
					dòng ngày "Vân Sơn, ngày 5 tháng 1 năm 2027"
				}
				quyết định QD {
					ngày 2019-01-05
					dòng ngày "Vân Sơn, ngày 5 tháng 1 năm 2019"
				}
				""").assertNone();
	}
}
