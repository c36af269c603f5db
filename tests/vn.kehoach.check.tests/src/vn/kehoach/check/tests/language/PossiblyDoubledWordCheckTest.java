package vn.kehoach.check.tests.language;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.language.PossiblyDoubledWordCheck;
import vn.kehoach.check.tests.Checked;

final class PossiblyDoubledWordCheckTest {
	private static final Check CHECK = new PossiblyDoubledWordCheck();

	@Test
	void findsAFullWordWrittenTwice() {
		Checked.prose(CHECK, "Công khai trên trang tin của tỉnh tỉnh.").assertMarked(" tỉnh")
				.assertFixed("Công khai trên trang tin của tỉnh.");
	}

	@Test
	void leavesWordsThatAreDoubledOnPurpose() {
		Checked.prose(CHECK, "Luôn luôn đúng hạn, nói chung chung, dần dần mở rộng.").assertNone();
	}

	@Test
	void leavesGrammaticalWordsToTheOtherCheck() {
		Checked.prose(CHECK, "Theo quy định của của tỉnh.").assertNone();
	}

	@Test
	void leavesCompoundsThatTheDocumentWritesElsewhere() {
		Checked.prose(CHECK, "Xử lý hành vi vi phạm.", "Mọi hành vi đều bị lập biên bản; vi phạm thì bị phạt.").assertNone();
	}

	@Test
	void leavesCapitalsBesideSmallLetters() {
		Checked.prose(CHECK, "Nhân dân Dân tộc.").assertNone();
	}
}
