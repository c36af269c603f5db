package vn.kehoach.check.tests.time;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.time.CarriedYearCheck;
import vn.kehoach.check.tests.Checked;

final class CarriedYearCheckTest {
	private static final Check CHECK = new CarriedYearCheck();

	@Test
	void findsItInTheSubjectAndTitlesAndChangesIt() {
		Checked.files(CHECK, """
				quyết định QD năm 2027 {
					trích yếu "Về kế hoạch năm 2026"
					phần "NHIỆM VỤ" {
					}
				}
				""")
				.assertMarked("2026")
				.assertCodes("KH309")
				.assertMended("Đổi năm 2026 thành 2027", """
				quyết định QD năm 2027 {
					trích yếu "Về kế hoạch năm 2027"
					phần "NHIỆM VỤ" {
					}
				}
				""");
	}

	@Test
	void leavesTitlesThatLookBackAndPeriods() {
		Checked.files(CHECK, """
				quyết định QD năm 2027 {
					trích yếu "Về kế hoạch năm 2027"
					phần "Kết quả năm 2026" {
					}
				}
				kế hoạch K năm 2027 {
					phần "Chương trình giai đoạn 2021 - 2025, nhiệm kỳ 2020-2025" {
					}
				}
				""").assertNone();
	}
}
