package vn.kehoach.check.tests.citations;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.citations.UnlinkedCitationCheck;
import vn.kehoach.check.tests.Checked;

final class UnlinkedCitationCheckTest {
	private static final Check CHECK = new UnlinkedCitationCheck();

	@Test
	void findsAndLinksIt() {
		Checked.files(CHECK, """
				văn bản NQ57 nghị quyết "57-NQ/TW" ngày 2024-12-22
				quyết định QD năm 2027 {
					\"""Theo Nghị quyết số 57-NQ/TW ngày 22/12/2024.\"""
				}
				""")
				.assertMarked("Nghị quyết số 57-NQ/TW")
				.assertCodes("KH401")
				.assertMended("Liên kết tới NQ57", """
				văn bản NQ57 nghị quyết "57-NQ/TW" ngày 2024-12-22
				quyết định QD năm 2027 {
					\"""Theo [[NQ57|Nghị quyết số 57-NQ/TW]] ngày 22/12/2024.\"""
				}
				""");
	}

	@Test
	void leavesLinkedOnesOtherNumbersAndOtherDates() {
		Checked.files(CHECK, """
				văn bản NQ57 nghị quyết "57-NQ/TW" ngày 2024-12-22
				quyết định QD năm 2027 {
					\"""Theo [[NQ57]], Nghị quyết số 58-NQ/TW, Nghị quyết số 57-NQ/TW ngày 01/02/2019.\"""
				}
				""").assertNone();
	}
}
