package vn.kehoach.check.tests.links;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.links.CitedDocumentTwiceCheck;
import vn.kehoach.check.tests.Checked;

final class CitedDocumentTwiceCheckTest {
	private static final Check CHECK = new CitedDocumentTwiceCheck();

	@Test
	void findsANumberUnderTwoIds() {
		Checked.files(CHECK, """
				văn bản NQ68 nghị quyết "68-NQ/TW" ngày 2025-05-04
				văn bản NQ68b nghị quyết "68-NQ/TW"
				""").assertMarked("NQ68b")
				.assertMessage("Nghị quyết số 68-NQ/TW đã được khai báo với mã NQ68");
	}

	@Test
	void findsALawUnderTwoIds() {
		Checked.files(CHECK, """
				văn bản LDT luật về "Đầu tư"
				văn bản LDT2 luật về "đầu tư"
				""").assertMarked("LDT2");
	}

	@Test
	void leavesOtherKindsDatesAndIssuers() {
		Checked.files(CHECK, """
				cơ quan A "Ủy ban nhân dân tỉnh"
				cơ quan B "Hội đồng nhân dân tỉnh"
				văn bản KH1 kế hoạch "15/KH" ngày 2025-01-02 của A
				văn bản KH2 kế hoạch "15/KH" ngày 2026-01-02 của A
				văn bản KH3 kế hoạch "15/KH" ngày 2025-01-02 của B
				văn bản QD1 quyết định "15/KH" ngày 2025-01-02 của A
				""").assertNone();
	}

	@Test
	void leavesDocumentsOfWhichOnlyTheKindIsKnown() {
		Checked.files(CHECK, """
				văn bản A luật
				văn bản B luật
				""").assertNone();
	}

	/** The years of one province lie in folders side by side, each with its registry. */
	@Test
	void leavesTheSameDocumentInTheRegistryOfAnotherYear() {
		String registry = "văn bản Luat1 luật về \"tổ chức chính quyền địa phương\"\n";
		Checked.files(CHECK, registry, registry).assertNone();
	}
}
