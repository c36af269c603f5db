package vn.kehoach.check.tests.language;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.language.ClosingMarkCheck;
import vn.kehoach.check.tests.Checked;

final class ClosingMarkCheckTest {
	private static final Check CHECK = new ClosingMarkCheck();

	@Test
	void findsABodyWithoutTheClosingMark() {
		Checked.files(CHECK, """
				quyết định QD {
					điều \"""
					Quyết định này có hiệu lực từ ngày ký.
					\"""
					ký {
						chức vụ "CHỦ TỊCH"
					}
				}
				""").assertMarked(".");
	}

	@Test
	void leavesAClosedBody() {
		Checked.files(CHECK, """
				quyết định QD {
					điều \"""
					Quyết định này có hiệu lực từ ngày ký./.
					\"""
					ký {
						chức vụ "CHỦ TỊCH"
					}
				}
				""").assertNone();
	}

	@Test
	void leavesDraftsWithoutSignatureAndOtherKinds() {
		Checked.files(CHECK, """
				quyết định QD {
					điều \"""
					Quyết định này có hiệu lực từ ngày ký.
					\"""
				}
				báo cáo BC {
					\"""
					Kết quả năm 2026.
					\"""
					ký {
						chức vụ "CHỦ TỊCH"
					}
				}
				""").assertNone();
	}

	@Test
	void findsItWithoutSignatureWhereTheLastArticleSaysWhoCarriesItOut() {
		Checked.files(CHECK, """
				quyết định QD {
					điều \"""
					Giám đốc các sở chịu trách nhiệm thi hành Quyết định này.
					\"""
				}
				""").assertMarked(".");
	}
}
