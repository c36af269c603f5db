package vn.kehoach.check.tests.time;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.time.DeadlineRangeCheck;
import vn.kehoach.check.tests.Checked;

final class DeadlineRangeCheckTest {
	private static final Check CHECK = new DeadlineRangeCheck();

	@Test
	void findsADeadlineThatIsOver() {
		Checked.files(CHECK, """
				cơ quan S "Sở Tư pháp"
				quyết định QD năm 2027 {
					ngày 2027-01-20
					nhiệm vụ A { chủ trì S hạn 2026-06-30 }
					đợt 2026-09 \"""- Đợt một.\"""
				}
				""")
				.assertMarked("2026-06-30", "2026-09")
				.assertCodes("KH306", "KH306");
	}

	@Test
	void findsADeadlineFarBehindTheYear() {
		Checked.files(CHECK, """
				cơ quan S "Sở Tư pháp"
				quyết định QD năm 2027 {
					nhiệm vụ A { chủ trì S hạn 2028-06-30 }
				}
				""")
				.assertMessage("Hạn 30/06/2028 nằm ngoài năm kế hoạch 2027");
	}

	@Test
	void leavesDeadlinesOfTheYearAndItsClosing() {
		Checked.files(CHECK, """
				cơ quan S "Sở Tư pháp"
				quyết định QD năm 2027 {
					nhiệm vụ A { chủ trì S hạn 2027-01 }
					nhiệm vụ B { chủ trì S hạn 2028-01-31 }
				}
				""").assertNone();
	}

	@Test
	void movesTheDeadlineIntoThePlanYearOrTakesItAway() {
		String text = "cơ quan S \"Sở Tư pháp\"\nquyết định QD năm 2027 {\n\tnhiệm vụ A {\n\t\tchủ trì S%s\n\t}\n}\n";
		Checked.files(CHECK, text.formatted(" hạn 2026-06-30")).assertRemedies("Đổi năm 2026 thành 2027", "Bỏ hạn")
				.assertMended("Đổi năm 2026 thành 2027", text.formatted(" hạn 2027-06-30"))
				.assertMended("Bỏ hạn", text.formatted(""));
		Checked.files(CHECK, text.formatted(" hạn 2029-06")).assertMended("Đổi năm 2029 thành 2027", text.formatted(" hạn 2027-06"));
	}

	@Test
	void inventsNoDay() {
		Checked.files(CHECK, """
				cơ quan S "Sở Tư pháp"
				quyết định QD năm 2027 {
					ngày 2027-05-20
					nhiệm vụ A { chủ trì S hạn 2024-02-29 }
					nhiệm vụ B { chủ trì S hạn 2027-03-31 }
				}
				""").assertMarked("2024-02-29", "2027-03-31").assertRemedies("Bỏ hạn");
	}

	@Test
	void leavesToTheTextWhatTheTextSaysAsWell() {
		String text = """
				cơ quan S "Sở Tư pháp"
				quyết định QD năm 2027 {
					nhiệm vụ A { chủ trì S hạn 2026-06-30 \"""Báo cáo trước ngày %s.\""" }
				}
				""";
		Checked.files(CHECK, text.formatted("30/6/2026")).assertNone();
		Checked.files(CHECK, text.formatted("30/9/2026")).assertMarked("2026-06-30");
	}

	@Test
	void doesNotLookIntoOtherTasks() {
		Checked.files(CHECK, """
				cơ quan S "Sở Tư pháp"
				quyết định QD năm 2027 {
					nhiệm vụ A { chủ trì S hạn 2026-06-30
						nhiệm vụ B { chủ trì S \"""Báo cáo trước ngày 30/6/2026.\""" }
					}
				}
				""").assertMarked("2026-06-30");
	}
}
