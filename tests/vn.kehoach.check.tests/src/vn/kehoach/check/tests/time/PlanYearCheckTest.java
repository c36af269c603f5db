package vn.kehoach.check.tests.time;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.time.PlanYearCheck;
import vn.kehoach.check.tests.Checked;

final class PlanYearCheckTest {
	private static final Check CHECK = new PlanYearCheck();

	@Test
	void findsAndChangesIt() {
		Checked.files(CHECK, """
				quyết định QD năm 2024 {
					ngày 2027-01-20
				}
				""")
				.assertMarked("2024")
				.assertCodes("KH311")
				.assertMessage("Văn bản ban hành năm 2027 nhưng ghi năm kế hoạch 2024")
				.assertMended("Đổi năm 2024 thành 2027", """
				quyết định QD năm 2027 {
					ngày 2027-01-20
				}
				""");
	}

	@Test
	void leavesReportsAndNextYear() {
		Checked.files(CHECK, """
				báo cáo B năm 2026 {
					ngày 2027-01-20
				}
				kế hoạch K năm 2028 {
					ngày 2027-11-20
				}
				""").assertNone();
	}
}
