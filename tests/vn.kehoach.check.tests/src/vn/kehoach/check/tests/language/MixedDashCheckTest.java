package vn.kehoach.check.tests.language;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.language.MixedDashCheck;
import vn.kehoach.check.tests.Checked;

final class MixedDashCheckTest {
	private static final Check CHECK = new MixedDashCheck();

	@Test
	void findsTheRarerWay() {
		Checked.prose(CHECK, "Kinh tế - xã hội, kinh tế - xã hội.", "Kinh tế – xã hội.").assertMarked("–")
				.assertMessage("«tế – xã» viết với dấu «–», nơi khác trong văn bản viết với dấu «-»")
				.assertFixed("Kinh tế - xã hội, kinh tế - xã hội.\nKinh tế - xã hội.");
	}

	@Test
	void findsTheHyphenWhereTheDashIsCommoner() {
		Checked.prose(CHECK, "Cung – cầu, cung – cầu.", "Cung - cầu.").assertMarked("-");
	}

	@Test
	void leavesADocumentThatWritesOneWay() {
		Checked.prose(CHECK, "Kinh tế – xã hội.", "Cung - cầu.").assertNone();
	}

	@Test
	void leavesNumbers() {
		Checked.prose(CHECK, "Giai đoạn 2026 - 2030.", "Giai đoạn 2026 – 2030.").assertNone();
	}
}
