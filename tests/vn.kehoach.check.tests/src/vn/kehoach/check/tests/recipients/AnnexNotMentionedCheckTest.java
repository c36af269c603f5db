package vn.kehoach.check.tests.recipients;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.recipients.AnnexNotMentionedCheck;
import vn.kehoach.check.tests.Checked;
import vn.kehoach.check.tests.Findings;

final class AnnexNotMentionedCheckTest {
	private static final Check CHECK = new AnnexNotMentionedCheck();

	private static Findings of(String prose) {
		return Checked.files(CHECK, """
				kế hoạch KH {
					\"""%s\"""
					phụ lục PL1 "Phân công nhiệm vụ" { \"""Xem Phụ lục II.\""" }
					phụ lục PL2 "Danh mục dự án" { \"""Các dự án của năm.\""" }
					phụ lục PL3 "Biểu số liệu" { \"""Các số liệu của năm.\""" }
				}
				""".formatted(prose));
	}

	@Test
	void findsAnnexesThatTheTextDoesNotMention() {
		of("Các sở, ban, ngành tổ chức thực hiện Kế hoạch này.").assertCodes("KH704", "KH704", "KH704").assertMarked("PL1", "PL2", "PL3")
				.assertNoFix();
		of("Phân công tại Phụ lục I, danh mục tại [[PL2]].").assertMarked("PL3")
				.assertMessage("Nội dung văn bản không nhắc tới «Phụ lục III»");
	}

	@Test
	void readsListsAndSpansOfNumbers() {
		of("Chi tiết tại các Phụ lục số I, II và III.").assertNone();
		of("Chi tiết tại Phụ lục I đến Phụ lục III.").assertNone();
		of("Chi tiết tại Phụ lục 1, Phụ lục 3.").assertMarked("PL2");
	}

	@Test
	void leavesAnnexesThatAreMentionedTogetherOrByTheirTitles() {
		of("Chi tiết tại các phụ lục kèm theo.").assertNone();
		of("Ban hành kèm theo Kế hoạch này các biểu.").assertNone();
		of("Theo bảng phân công nhiệm vụ, danh mục dự án và biểu số liệu.").assertNone();
	}
}
