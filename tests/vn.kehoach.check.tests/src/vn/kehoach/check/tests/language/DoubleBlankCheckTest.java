package vn.kehoach.check.tests.language;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.language.DoubleBlankCheck;
import vn.kehoach.check.tests.Checked;

final class DoubleBlankCheckTest {
	private static final Check CHECK = new DoubleBlankCheck();

	@Test
	void findsTwoBlanks() {
		Checked.prose(CHECK, "Theo đề nghị của  Sở Tài chính.").assertMarked("  ")
				.assertMessage("Nhiều khoảng trắng liền nhau: «của  Sở»")
				.assertFixed("Theo đề nghị của Sở Tài chính.");
	}

	@Test
	void findsThemInTheSubject() {
		Checked.files(CHECK, """
				quyết định QD {
					trích yếu "Về  nhiệm vụ"
				}
				""").assertMarked("  ")
				.assertFixed("Về nhiệm vụ");
	}

	@Test
	void findsEveryPlace() {
		Checked.prose(CHECK, "Một  hai ba   bốn.").assertMarked("  ", "   ");
	}

	@Test
	void leavesPlacesToBeFilledIn() {
		Checked.prose(CHECK, "Vân Sơn, ngày      tháng 01 năm 2027").assertNone();
	}

	@Test
	void leavesTheBlankBehindABullet() {
		Checked.prose(CHECK, "- Đợt một xong trong quý một.").assertNone();
	}
}
