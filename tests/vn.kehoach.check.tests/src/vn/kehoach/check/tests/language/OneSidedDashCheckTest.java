package vn.kehoach.check.tests.language;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.language.OneSidedDashCheck;
import vn.kehoach.check.tests.Checked;

final class OneSidedDashCheckTest {
	private static final Check CHECK = new OneSidedDashCheck();

	@Test
	void findsAHyphenWithABlankBehindIt() {
		Checked.prose(CHECK, "Phát triển kinh tế- xã hội.").assertMarked("- ")
				.assertMessage("Dấu gạch chỉ có khoảng trắng ở một bên: «tế- xã»")
				.assertFixed("Phát triển kinh tế - xã hội.");
	}

	@Test
	void findsAHyphenWithABlankBeforeIt() {
		Checked.prose(CHECK, "Giai đoạn 2026 -2030.").assertMarked(" -")
				.assertFixed("Giai đoạn 2026 - 2030.");
	}

	@Test
	void closesUpTheSymbolOfADocument() {
		Checked.prose(CHECK, "Nghị quyết số 22- NQ/TW.").assertMarked("- ")
				.assertFixed("Nghị quyết số 22-NQ/TW.");
	}

	@Test
	void keepsAnEnDash() {
		Checked.prose(CHECK, "Phát triển văn hóa– xã hội.").assertMarked("– ")
				.assertFixed("Phát triển văn hóa – xã hội.");
	}

	@Test
	void leavesHyphensWithTwoBlanksOrNone() {
		Checked.prose(CHECK, "Phát triển kinh tế - xã hội giai đoạn 2026-2030 theo Nghị quyết 57-NQ/TW.").assertNone();
	}

	@Test
	void leavesLabelsBulletsAndSigns() {
		Checked.prose(CHECK, "A- Mục đích", "II- Nội dung", "- Đợt một", "Nhiệt độ giảm còn -2 độ", "Gồm: -Xây dựng").assertNone();
	}
}
