package vn.kehoach.check.tests.language;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.language.BlankBeforePunctuationCheck;
import vn.kehoach.check.tests.Checked;

final class BlankBeforePunctuationCheckTest {
	private static final Check CHECK = new BlankBeforePunctuationCheck();

	@Test
	void findsABlankBeforeAFullStop() {
		Checked.prose(CHECK, "Đời sống của tổ chức và cá nhân .").assertMarked(" ")
				.assertFixed("Đời sống của tổ chức và cá nhân.");
	}

	@Test
	void findsABlankBeforeAComma() {
		Checked.prose(CHECK, "Rà soát quy định , đơn giản hóa thủ tục.").assertMarked(" ")
				.assertMessage("Thừa khoảng trắng trước dấu câu: «định ,»")
				.assertFixed("Rà soát quy định, đơn giản hóa thủ tục.");
	}

	@Test
	void findsABlankBeforeAClosingBracket() {
		Checked.prose(CHECK, "Khu kinh tế (KKT ) ven biển.").assertMarked(" ");
	}

	@Test
	void leavesClosingMarksAndEllipses() {
		Checked.prose(CHECK, "Tổ chức thực hiện ./.", "Gạo, ngô, sắn …", "Còn lại . . . . để trống").assertNone();
	}

	@Test
	void leavesRatios() {
		Checked.prose(CHECK, "Tỷ lệ bản đồ 1 : 10000.").assertNone();
	}

	@Test
	void leavesCorrectPunctuation() {
		Checked.prose(CHECK, "Đạt 8,03%; thu 5.600 tỷ đồng: vượt kế hoạch (27/28).").assertNone();
	}
}
