package vn.kehoach.check.tests.recipients;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.recipients.NoRecipientsCheck;
import vn.kehoach.check.tests.Checked;

final class NoRecipientsCheckTest {
	private static final Check CHECK = new NoRecipientsCheck();

	@Test
	void findsASignedDocumentWithoutRecipients() {
		Checked.files(CHECK, """
				kế hoạch KH {
					ký { chức vụ "CHỦ TỊCH" }
				}
				""").assertCodes("KH703").assertMarked("KH").assertNoFix();
	}

	@Test
	void leavesDraftsUnsignedDocumentsAndReports() {
		Checked.files(CHECK, """
				kế hoạch KH1 {
					dự thảo
					ký { chức vụ "CHỦ TỊCH" }
				}
				kế hoạch KH2 {
				}
				báo cáo BC {
					ký { chức vụ "CHỦ TỊCH" }
				}
				kế hoạch KH3 {
					nơi nhận "Lưu: VT"
					ký { chức vụ "CHỦ TỊCH" }
				}
				""").assertNone();
	}
}
