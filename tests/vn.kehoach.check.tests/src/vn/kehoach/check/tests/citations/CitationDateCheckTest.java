package vn.kehoach.check.tests.citations;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.citations.CitationDateCheck;
import vn.kehoach.check.tests.Checked;

final class CitationDateCheckTest {
	private static final Check CHECK = new CitationDateCheck();

	@Test
	void findsAndMendsTheDateBehindAReference() {
		Checked.files(CHECK, """
				văn bản NQ57 nghị quyết "57-NQ/TW" ngày 2024-12-22
				quyết định QD năm 2027 {
					\"""Theo [[NQ57:ngắn]] ngày 20/12/2024.\"""
				}
				""")
				.assertMarked("ngày 20/12/2024")
				.assertCodes("KH403")
				.assertMessage("«ngày 20/12/2024» khác ngày trong danh mục của Nghị quyết số 57-NQ/TW: ngày 22/12/2024")
				.assertMended("Sửa thành «ngày 22/12/2024»", """
				văn bản NQ57 nghị quyết "57-NQ/TW" ngày 2024-12-22
				quyết định QD năm 2027 {
					\"""Theo [[NQ57:ngắn]] ngày 22/12/2024.\"""
				}
				""");
	}

	@Test
	void findsItInWords() {
		Checked.files(CHECK, """
				văn bản NQ57 nghị quyết "57-NQ/TW" ngày 2024-12-22
				quyết định QD năm 2027 {
					\"""Theo Nghị quyết số 57-NQ/TW ngày 20 tháng 12 năm 2024.\"""
				}
				""")
				.assertMended("Sửa thành «ngày 22 tháng 12 năm 2024»", """
				văn bản NQ57 nghị quyết "57-NQ/TW" ngày 2024-12-22
				quyết định QD năm 2027 {
					\"""Theo Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024.\"""
				}
				""");
	}

	@Test
	void leavesTheSameDateAndOtherDocuments() {
		Checked.files(CHECK, """
				văn bản NQ57 nghị quyết "57-NQ/TW" ngày 2024-12-22
				quyết định QD năm 2027 {
					\"""Theo [[NQ57:ngắn]] ngày 22/12/2024 và Nghị quyết số 58-NQ/TW ngày 20/12/2024; họp ngày 20/12/2026.\"""
				}
				""").assertNone();
	}
}
