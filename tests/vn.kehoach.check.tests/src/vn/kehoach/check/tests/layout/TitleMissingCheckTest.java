package vn.kehoach.check.tests.layout;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.layout.TitleMissingCheck;
import vn.kehoach.check.tests.Checked;

final class TitleMissingCheckTest {
	private static final Check CHECK = new TitleMissingCheck();

	@Test
	void findsADocumentWithoutSubject() {
		Checked.files(CHECK, """
				quyết định QD1 {
					điều \"""Quyết định này có hiệu lực từ ngày ký.\"""
				}
				quyết định QD2 {
					trích yếu " "
					điều \"""Quyết định này có hiệu lực từ ngày ký.\"""
				}
				""").assertCodes("KH623", "KH623").assertMarked("QD1", " ").assertNoFix();
	}

	@Test
	void findsADocumentThatDoesNotPrintItsKind() {
		Checked.files(CHECK, """
				quyết định QD {
					tên loại ""
					trích yếu "Về dự toán"
					điều \"""Quyết định này có hiệu lực từ ngày ký.\"""
				}
				""").assertMarked("").assertMessage("Văn bản không in tên loại");
	}

	@Test
	void leavesTitledDocumentsOtherKindsAndEmptyOnes() {
		Checked.files(CHECK, """
				quyết định QD {
					trích yếu "Về dự toán"
					điều \"""Quyết định này có hiệu lực từ ngày ký.\"""
				}
				văn bản khác CV {
					\"""Kính gửi các sở, ban, ngành.\"""
				}
				kế hoạch KH {
				}
				""").assertNone();
	}
}
