package vn.kehoach.check.tests.layout;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.layout.RecitalEndMarkCheck;
import vn.kehoach.check.tests.Checked;

final class RecitalEndMarkCheckTest {
	private static final Check CHECK = new RecitalEndMarkCheck();

	@Test
	void findsOtherMarksAndTakesThemAway() {
		Checked.files(CHECK, """
				quyết định QD {
					căn cứ \"""Luật Đầu tư\""" dấu cuối ","
					theo đề nghị \"""Giám đốc Sở Tài chính\"""
				}
				""").assertCodes("KH621").assertMarked(",").assertMessage("Căn cứ kết thúc bằng «,», phải là «;»")
				.assertMended("Dùng dấu «;»", """
				quyết định QD {
					căn cứ \"""Luật Đầu tư\"""
					theo đề nghị \"""Giám đốc Sở Tài chính\"""
				}
				""");
	}

	@Test
	void findsALastRecitalThatDoesNotEndInAFullStopAndOneWithoutMark() {
		Checked.files(CHECK, """
				quyết định QD {
					căn cứ \"""Luật Đầu tư\""" dấu cuối ""
					theo đề nghị \"""Giám đốc Sở Tài chính\""" dấu cuối ";"
				}
				""").assertMarked("", ";").assertMessages("Căn cứ không có dấu cuối, phải là «;»", "Căn cứ kết thúc bằng «;», phải là «.»");
	}

	@Test
	void leavesTheLastRecitalOfAPlanBehindWhichASentenceGoesOn() {
		Checked.files(CHECK, """
				kế hoạch KH {
					căn cứ \"""Luật Đầu tư\""" dấu cuối "."
					căn cứ \"""Luật Quy hoạch\""" dấu cuối ","
				}
				""").assertMarked(".");
	}

	@Test
	void leavesRightMarksAndDocumentsBeforeTheDecree() {
		Checked.files(CHECK, """
				quyết định QD1 {
					căn cứ \"""Luật Đầu tư\""" dấu cuối ";"
					căn cứ \"""Luật Quy hoạch\""" dấu cuối "."
				}
				quyết định QD2 {
					ngày 2012-05-06
					căn cứ \"""Luật Đầu tư\""" dấu cuối ","
				}
				""").assertNone();
	}
}
