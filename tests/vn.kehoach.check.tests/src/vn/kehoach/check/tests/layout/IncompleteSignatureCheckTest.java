package vn.kehoach.check.tests.layout;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.layout.IncompleteSignatureCheck;
import vn.kehoach.check.tests.Checked;

final class IncompleteSignatureCheckTest {
	private static final Check CHECK = new IncompleteSignatureCheck();

	@Test
	void findsASignatureWithoutPositionOrName() {
		Checked.files(CHECK, """
				quyết định QD1 {
					ký { tên "Lò Minh Khôi" }
				}
				quyết định QD2 {
					ký { chức vụ "CHỦ TỊCH" }
				}
				""").assertCodes("KH624", "KH624").assertMarked("Signature", "Signature")
				.assertMessages("Phần ký chưa có chức vụ của người ký", "Phần ký chưa có họ tên người ký").assertNoFix();
	}

	@Test
	void leavesWholeSignaturesAndDraftsWithoutName() {
		Checked.files(CHECK, """
				quyết định QD1 {
					ký { chức vụ "CHỦ TỊCH" tên "Lò Minh Khôi" }
				}
				quyết định QD2 {
					dự thảo
					ký { chức vụ "CHỦ TỊCH" }
				}
				""").assertNone();
	}
}
