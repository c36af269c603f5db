package vn.kehoach.check.tests.citations;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.citations.UnregisteredCitationCheck;
import vn.kehoach.check.tests.Checked;

final class UnregisteredCitationCheckTest {
	private static final Check CHECK = new UnregisteredCitationCheck();

	@Test
	void findsIt() {
		Checked.files(CHECK, """
				văn bản NQ57 nghị quyết "57-NQ/TW" ngày 2024-12-22
				quyết định QD năm 2027 {
					\"""Theo Chương trình hành động số 06-CTr/TU ngày 10/10/2025, Nghị quyết 103/2023/NQ-QH15.\"""
				}
				""")
				.assertMarked("Chương trình hành động số 06-CTr/TU", "Nghị quyết 103/2023/NQ-QH15")
				.assertCodes("KH402", "KH402")
				.assertNoFix();
	}

	@Test
	void leavesRegisteredOnesDatesAndShares() {
		Checked.files(CHECK, """
				văn bản NQ57 nghị quyết "57-NQ/TW" ngày 2024-12-22
				quyết định QD năm 2027 {
					\"""Theo Nghị quyết số 57-NQ/TW; kế hoạch 22/28 chỉ tiêu; nghị quyết 5/3/2026; Đề án 06.\"""
				}
				""").assertNone();
	}
}
