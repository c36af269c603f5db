package vn.kehoach.check.tests.time;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.time.CarriedYearInProseCheck;
import vn.kehoach.check.tests.Checked;

final class CarriedYearInProseCheckTest {
	private static final Check CHECK = new CarriedYearInProseCheck();

	@Test
	void findsItBesideWordsThatLookAhead() {
		Checked.files(CHECK, """
				quyết định QD năm 2027 {
					\"""Phấn đấu hoàn thành các mục tiêu năm 2026.\"""
				}
				""")
				.assertMarked("2026")
				.assertCodes("KH310")
				.assertMended("Đổi năm 2026 thành 2027", """
				quyết định QD năm 2027 {
					\"""Phấn đấu hoàn thành các mục tiêu năm 2027.\"""
				}
				""");
	}

	@Test
	void leavesThePast() {
		Checked.files(CHECK, """
				quyết định QD năm 2027 {
					\"""Kết quả năm 2026 tốt hơn năm 2025; mục tiêu tăng so với năm 2026; đã hoàn thành kế hoạch năm 2026.\"""
				}
				""").assertNone();
	}
}
