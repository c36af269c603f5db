package vn.kehoach.check.tests.time;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.time.CitedDocumentTooLateCheck;
import vn.kehoach.check.tests.Checked;

final class CitedDocumentTooLateCheckTest {
	private static final Check CHECK = new CitedDocumentTooLateCheck();

	@Test
	void findsIt() {
		Checked.files(CHECK, """
				văn bản A kết luận "9-KL/TU" ngày 2027-03-02
				quyết định QD năm 2027 {
					ngày 2027-01-20
					\"""Theo [[A]].\"""
				}
				""")
				.assertMarked("A")
				.assertCodes("KH303")
				.assertMessage("Kết luận số 9-KL/TU ký ngày 02/03/2027, sau ngày của văn bản này")
				.assertNoFix();
	}

	@Test
	void leavesItWhileTheDateIsOpen() {
		Checked.files(CHECK, """
				văn bản A kết luận "9-KL/TU" ngày 2027-03-02
				quyết định QD năm 2027 {
					\"""Theo [[A]].\"""
				}
				""").assertNone();
	}
}
