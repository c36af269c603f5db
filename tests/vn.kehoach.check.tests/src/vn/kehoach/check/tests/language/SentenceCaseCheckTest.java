package vn.kehoach.check.tests.language;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.language.SentenceCaseCheck;
import vn.kehoach.check.tests.Checked;

final class SentenceCaseCheckTest {
	private static final Check CHECK = new SentenceCaseCheck();

	@Test
	void findsASmallLetterBehindAFullStop() {
		Checked.prose(CHECK, "Bảo đảm tín ngưỡng. tập trung triển khai.").assertMarked("tập")
				.assertFixed("Bảo đảm tín ngưỡng. Tập trung triển khai.");
	}

	@Test
	void leavesAbbreviationsAndEnumerators() {
		Checked.prose(CHECK, "Gạo, ngô v.v. và sắn.", "Theo khoản 1. a) và b).", "Trang tr. hai.", "PGS. nguyễn.", "Năm 2027. tiếp.")
				.assertNone();
	}

	@Test
	void leavesCapitals() {
		Checked.prose(CHECK, "Bảo đảm an ninh. Tập trung triển khai.").assertNone();
	}

	@Test
	void findsItInAParagraphWithoutFinalMark() {
		Checked.files(CHECK, """
				quyết định QD {
					\"""
					Thực hiện chính sách. tập trung triển khai
					\"""
				}
				""").assertMarked("tập");
	}
}
