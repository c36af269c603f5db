package vn.kehoach.check.tests.recipients;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.recipients.ArchiveLineCheck;
import vn.kehoach.check.tests.Checked;

final class ArchiveLineCheckTest {
	private static final Check CHECK = new ArchiveLineCheck();

	@Test
	void findsRecipientsWithoutTheLineAndAddsIt() {
		Checked.files(CHECK, """
				quyết định QD {
					nơi nhận
						"Như Điều 3",
						"Sở Lưu trữ"
				}
				""").assertCodes("KH702").assertMessage("Nơi nhận chưa có dòng «Lưu: VT»").assertMended("Thêm «Lưu: VT»", """
				quyết định QD {
					nơi nhận
						"Như Điều 3",
						"Sở Lưu trữ",
						"Lưu: VT"
				}
				""");
	}

	@Test
	void findsALineThatIsNotTheLastAndMovesIt() {
		Checked.files(CHECK, """
				quyết định QD {
					nơi nhận
						"Lưu: VT, TH",
						"Như Điều 3"
				}
				""").assertMarked("Recipient").assertMessage("Dòng «Lưu» phải là dòng cuối cùng của nơi nhận")
				.assertMended("Chuyển xuống cuối nơi nhận", """
						quyết định QD {
							nơi nhận
								"Như Điều 3",
								"Lưu: VT, TH"
						}
						""");
	}

	@Test
	void leavesTheLineAtTheEndInAnyFormAndDocumentsWithoutRecipients() {
		Checked.files(CHECK, """
				quyết định QD1 {
					nơi nhận "Như Điều 3", "Lưu: VT, TH (V.Hải)"
				}
				quyết định QD2 {
					nơi nhận "Như Điều 3", "Lưu VT"
				}
				quyết định QD3 {
				}
				""").assertNone();
	}
}
