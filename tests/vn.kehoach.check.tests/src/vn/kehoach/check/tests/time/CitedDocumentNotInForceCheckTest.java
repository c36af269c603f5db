package vn.kehoach.check.tests.time;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.time.CitedDocumentNotInForceCheck;
import vn.kehoach.check.tests.Checked;

final class CitedDocumentNotInForceCheckTest {
	private static final Check CHECK = new CitedDocumentNotInForceCheck();

	@Test
	void findsAReplacedOneAndCitesTheNewOne() {
		Checked.files(CHECK, """
				văn bản A quyết định "5/2025/QĐ-UBND" ngày 2025-02-03 thay bởi B
				văn bản B quyết định "8/2026/QĐ-UBND" ngày 2026-04-01
				văn bản C quyết định "6/2025/QĐ-UBND" hết hiệu lực 2026-12-31
				văn bản D luật "9/2026/QH16" hiệu lực từ 2028-01-01
				quyết định QD năm 2027 {
					\"""Theo [[A:ngắn]].\"""
				}
				""")
				.assertMarked("A")
				.assertCodes("KH304")
				.assertMessage("Quyết định số 5/2025/QĐ-UBND đã được thay bằng Quyết định số 8/2026/QĐ-UBND")
				.assertMended("Viện dẫn Quyết định số 8/2026/QĐ-UBND thay cho Quyết định số 5/2025/QĐ-UBND", """
				văn bản A quyết định "5/2025/QĐ-UBND" ngày 2025-02-03 thay bởi B
				văn bản B quyết định "8/2026/QĐ-UBND" ngày 2026-04-01
				văn bản C quyết định "6/2025/QĐ-UBND" hết hiệu lực 2026-12-31
				văn bản D luật "9/2026/QH16" hiệu lực từ 2028-01-01
				quyết định QD năm 2027 {
					\"""Theo [[B:ngắn]].\"""
				}
				""");
	}

	@Test
	void findsAnExpiredOne() {
		Checked.files(CHECK, """
				văn bản A quyết định "5/2025/QĐ-UBND" ngày 2025-02-03 thay bởi B
				văn bản B quyết định "8/2026/QĐ-UBND" ngày 2026-04-01
				văn bản C quyết định "6/2025/QĐ-UBND" hết hiệu lực 2026-12-31
				văn bản D luật "9/2026/QH16" hiệu lực từ 2028-01-01
				quyết định QD năm 2027 {
					\"""Theo [[C]].\"""
				}
				""")
				.assertMessage("Quyết định số 6/2025/QĐ-UBND hết hiệu lực ngày 31/12/2026")
				.assertNoFix();
	}

	@Test
	void findsOneThatIsNotYetInForce() {
		Checked.files(CHECK, """
				văn bản A quyết định "5/2025/QĐ-UBND" ngày 2025-02-03 thay bởi B
				văn bản B quyết định "8/2026/QĐ-UBND" ngày 2026-04-01
				văn bản C quyết định "6/2025/QĐ-UBND" hết hiệu lực 2026-12-31
				văn bản D luật "9/2026/QH16" hiệu lực từ 2028-01-01
				quyết định QD năm 2027 {
					\"""Theo [[D]].\"""
				}
				""")
				.assertMessage("Luật số 9/2026/QH16 đến ngày 01/01/2028 mới có hiệu lực");
	}

	@Test
	void leavesItWhereItIsReplacedOrBeforeItWas() {
		Checked.files(CHECK, """
				văn bản A quyết định "5/2025/QĐ-UBND" ngày 2025-02-03 thay bởi B
				văn bản B quyết định "8/2026/QĐ-UBND" ngày 2026-04-01
				văn bản C quyết định "6/2025/QĐ-UBND" hết hiệu lực 2026-12-31
				văn bản D luật "9/2026/QH16" hiệu lực từ 2028-01-01
				quyết định QD năm 2027 {
					\"""Ban hành quy định thay thế [[A]].\"""
				}
				kế hoạch K năm 2025 {
					\"""Theo [[A]] và [[C]].\"""
				}
				""").assertNone();
	}
}
