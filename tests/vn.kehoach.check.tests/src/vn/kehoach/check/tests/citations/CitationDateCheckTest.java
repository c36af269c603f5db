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

	private static final String ISSUERS = """
			cơ quan BCT "Bộ Chính trị"
			cơ quan CP "Chính phủ"
			cơ quan TTg "Thủ tướng Chính phủ"
			cơ quan BCH "Ban Chấp hành Trung ương Đảng"
			cơ quan UB "UBND tỉnh"
			cơ quan UBND "Ủy ban nhân dân tỉnh Vân Sơn"
			văn bản NQ57 nghị quyết "57-NQ/TW" ngày 2024-12-22 của BCT
			văn bản QD5 quyết định "5/QĐ-TTg" ngày 2025-02-03 của TTg
			văn bản NQ18 nghị quyết "18-NQ/TW" của BCH
			văn bản QD9 quyết định "9/QĐ-UBND" của UB
			""";

	@Test
	void findsAnotherIssuer() {
		String text = ISSUERS
				+ "quyết định QD { \"\"\"Theo Nghị quyết số 57-NQ/TW ngày 22/12/2024 của %s; Quyết định số 5/QĐ-TTg của %s.\"\"\" }\n";
		Checked.files(CHECK, text.formatted("Chính phủ", "Chính phủ")).assertMarked("Chính phủ", "Chính phủ")
				.assertMessages("«Chính phủ» khác cơ quan ban hành trong danh mục của Nghị quyết số 57-NQ/TW: Bộ Chính trị",
						"«Chính phủ» khác cơ quan ban hành trong danh mục của Quyết định số 5/QĐ-TTg: Thủ tướng Chính phủ")
				.assertMended("Sửa thành «Bộ Chính trị»", text.formatted("Bộ Chính trị", "Chính phủ"));
	}

	@Test
	void leavesTheSameIssuerInOtherWords() {
		Checked.files(CHECK, ISSUERS + """
				quyết định QD {
					\"""
					Theo Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị; Nghị quyết số 18-NQ/TW của Ban Chấp hành Trung ương;
					Quyết định số 9/QĐ-UBND của Ủy ban nhân dân tỉnh Vân Sơn; Quyết định số 5/QĐ-TTg ngày 03/02/2025 của Thủ tướng
					Chính phủ; Nghị quyết số 57-NQ/TW và chỉ đạo của Chính phủ.
					\"""
				}
				""").assertNone();
	}
}
