package vn.kehoach.check.tests.numbers;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.numbers.ProseNumberCheck;
import vn.kehoach.check.tests.Checked;

final class ProseNumberCheckTest {
	private static final Check CHECK = new ProseNumberCheck();

	@Test
	void findsALetterThatIsMissing() {
		Checked.prose(CHECK, "Các sở thực hiện:", "a) Rà soát quy định;", "c) Báo cáo kết quả;", "d) Đề xuất giải pháp.")
				.assertCodes("KH504")
				.assertMarked("c)").assertMessage("Số «c)» ở đầu đoạn không theo thứ tự; theo thứ tự là «b)»").assertNoFix();
	}

	@Test
	void findsANumberThatIsUsedTwice() {
		Checked.prose(CHECK, "1. Rà soát quy định.", "2. Báo cáo kết quả.", "2. Đề xuất giải pháp.").assertMarked("2.")
				.assertMessage("Số «2.» ở đầu đoạn đã có ở trên; theo thứ tự là «3.»");
	}

	@Test
	void findsANumberInAnotherStyleAndWritesItLikeTheOthers() {
		Checked.files(CHECK, """
				kế hoạch KH {
					\"""
					(1) Rà soát quy định;

					2) Báo cáo kết quả;

					(3) Đề xuất giải pháp.
					\"""
				}
				""").assertMarked("2)").assertMessage("Số «2)» ở đầu đoạn viết khác kiểu các số trước; theo kiểu đó là «(2)»")
				.assertMended("Viết «(2)»", """
						kế hoạch KH {
							\"""
							(1) Rà soát quy định;

							(2) Báo cáo kết quả;

							(3) Đề xuất giải pháp.
							\"""
						}
						""");
	}

	@Test
	void readsTheHeadingsOfAProjectsSections() {
		Checked.files(CHECK, """
				kế hoạch KH {
					đề án DA "Đề án một" {
						mục tiêu ghi "(1) Mục tiêu:" \"""Nâng cao chất lượng.\"""
						tổ chức thực hiện ghi "2) Tổ chức thực hiện" đứng riêng
						thời hạn ghi "(3) Thời gian:" \"""Quý IV.\"""
					}
				}
				""").assertMarked("2)").assertFixed("(2) Tổ chức thực hiện");
	}

	@Test
	void findsPartsOutOfSequence() {
		Checked.prose(CHECK, "A- Mục đích, yêu cầu.", "II- Nội dung.", "C- Tổ chức thực hiện.").assertMarked("II-")
				.assertFixed("A- Mục đích, yêu cầu.\nB- Nội dung.\nC- Tổ chức thực hiện.");
	}

	@Test
	void leavesSequencesListsInsideListsAndTextThatOnlyLooksNumbered() {
		Checked.prose(CHECK, "1. Rà soát:", "a) Quy định;", "b) Thủ tục.", "2. Báo cáo:", "a) Hằng tháng;", "b) Hằng quý.").assertNone();
		Checked.prose(CHECK, "Quý I, rà soát.", "Năm 2027, báo cáo.", "1,5 triệu đồng một hộ.", "31/12 hằng năm.").assertNone();
		Checked.prose(CHECK, "(1) Một;", "(7) Hai;", "(3) Ba;", "(9) Bốn;", "(2) Năm;", "(12) Sáu.").assertNone();
	}
}
