package vn.kehoach.check.tests.time;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.time.CitedDocumentAmendedCheck;
import vn.kehoach.check.tests.Checked;

final class CitedDocumentAmendedCheckTest {
	private static final Check CHECK = new CitedDocumentAmendedCheck();

	@Test
	void findsABasis() {
		Checked.files(CHECK, """
				văn bản A luật "43/2019/QH14" ngày 2019-11-29 sửa đổi bởi B
				văn bản B luật "56/2024/QH15" ngày 2024-11-29
				quyết định QD năm 2027 {
					căn cứ A
				}
				""")
				.assertMarked("A")
				.assertCodes("KH305")
				.assertMessage(
						"Luật số 43/2019/QH14 đã được sửa đổi, bổ sung bằng Luật số 56/2024/QH15, nhưng văn bản sửa đổi chưa được viện dẫn");
	}

	@Test
	void leavesItWhereTheAmendmentIsCitedOrStillToCome() {
		Checked.files(CHECK, """
				văn bản A luật "43/2019/QH14" ngày 2019-11-29 sửa đổi bởi B
				văn bản B luật "56/2024/QH15" ngày 2024-11-29
				quyết định QD năm 2024 {
					ngày 2024-01-05
					căn cứ A
				}
				""").assertNone();
	}

	@Test
	void leavesMentionsInText() {
		Checked.files(CHECK, """
				văn bản A luật "43/2019/QH14" ngày 2019-11-29 sửa đổi bởi B
				văn bản B luật "56/2024/QH15" ngày 2024-11-29
				quyết định QD năm 2027 {
					\"""Theo [[A]].\"""
				}
				""").assertNone();
	}
}
