package vn.kehoach.check.tests.language;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.language.FinalPunctuationCheck;
import vn.kehoach.check.tests.Checked;

final class FinalPunctuationCheckTest {
	private static final Check CHECK = new FinalPunctuationCheck();

	@Test
	void findsALongParagraphWithoutPunctuation() {
		Checked.prose(CHECK, "Rà soát các quy định về đất đai, xây dựng, môi trường; đơn giản hóa thủ tục và công khai kết quả")
				.assertMarked("quả");
	}

	@Test
	void findsABulletWithoutPunctuation() {
		Checked.prose(CHECK, "- Rà soát các quy định về đất đai, xây dựng, môi trường; đơn giản hóa thủ tục và công khai kết quả")
				.assertMarked("quả");
	}

	@Test
	void leavesPunctuation() {
		Checked.prose(CHECK, "Rà soát các quy định về đất đai, xây dựng, môi trường; đơn giản hóa thủ tục và công khai kết quả.",
				"Rà soát các quy định về đất đai, xây dựng, môi trường; đơn giản hóa thủ tục và công khai kết quả;",
				"Rà soát các quy định về đất đai, xây dựng, môi trường; đơn giản hóa thủ tục và công khai kết quả:",
				"Rà soát các quy định về đất đai, xây dựng, môi trường; đơn giản hóa thủ tục và công khai kết quả./.",
				"Rà soát các quy định về đất đai, xây dựng, môi trường; đơn giản hóa thủ tục và công khai kết quả…").assertNone();
	}

	@Test
	void leavesShortLinesAndTitles() {
		Checked.prose(CHECK, "Tổ chức thực hiện").assertNone();
	}

	@Test
	void leavesTitlesOfDivisions() {
		Checked.files(CHECK, """
				quyết định QD {
					phần "Rà soát các quy định về đất đai, xây dựng, môi trường; đơn giản hóa thủ tục và công khai kết quả" {
					}
				}
				""").assertNone();
	}
}
