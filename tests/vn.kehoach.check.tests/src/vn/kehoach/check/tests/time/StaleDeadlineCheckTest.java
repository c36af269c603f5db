package vn.kehoach.check.tests.time;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.time.StaleDeadlineCheck;
import vn.kehoach.check.tests.Checked;

final class StaleDeadlineCheckTest {
	private static final Check CHECK = new StaleDeadlineCheck();

	@Test
	void findsDeadlinesInManyWords() {
		Checked.files(CHECK, """
				quyết định QD năm 2027 {
					\"""Báo cáo trước ngày 30/6/2024; xong trước 31/12/2023; hoàn thành trong tháng 11/2024; trình trong quý II năm 2024; đến ngày 30 tháng 9 năm 2024; thực hiện thắng lợi các nhiệm vụ đã đề ra trong năm 2024.\"""
				}
				""")
				.assertMarked("2024", "2023", "2024", "2024", "2024", "2024")
				.assertCodes("KH308", "KH308", "KH308", "KH308", "KH308", "KH308");
	}

	@Test
	void changesTheYear() {
		Checked.files(CHECK, """
				quyết định QD năm 2027 {
					\"""Báo cáo trước ngày 30/6/2026.\"""
				}
				""")
				.assertMessage("Hạn «ngày 30/6/2026» đã qua trước ngày của văn bản (01/01/2027)")
				.assertMended("Đổi năm 2026 thành 2027", """
				quyết định QD năm 2027 {
					\"""Báo cáo trước ngày 30/6/2027.\"""
				}
				""");
	}

	@Test
	void leavesDeadlinesToCome() {
		Checked.files(CHECK, """
				quyết định QD năm 2027 {
					\"""Báo cáo trước ngày 30/6/2027; xong trong quý I năm 2027, trong năm 2027, đến năm 2030.\"""
				}
				""").assertNone();
	}

	@Test
	void leavesThePast() {
		Checked.files(CHECK, """
				quyết định QD năm 2027 {
					\"""Nghị quyết số 5-NQ/TU ngày 05/6/2024; kết quả đạt được trong năm 2026; được ban hành trong tháng 5/2026; đã hoàn thành trong năm 2026; giai đoạn 2021 - 2025, tầm nhìn đến năm 2025; so với năm 2024.\"""
				}
				""").assertNone();
	}

	@Test
	void movesTheRecordedDeadlineWithIt() {
		String text = """
				cơ quan S "Sở Tư pháp"
				quyết định QD năm 2027 {
					nhiệm vụ A {
						chủ trì S
						hạn 2026-06-30
						\"""Báo cáo trước ngày 30/6/2026.\"""
					}
				}
				""";
		Checked.files(CHECK, text).assertMended("Đổi năm 2026 thành 2027", text.replace("2026", "2027"));
	}
}
