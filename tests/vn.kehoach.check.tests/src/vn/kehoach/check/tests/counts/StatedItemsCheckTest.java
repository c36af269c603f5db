package vn.kehoach.check.tests.counts;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.counts.StatedItemsCheck;
import vn.kehoach.check.tests.Checked;
import vn.kehoach.check.tests.Findings;

final class StatedItemsCheckTest {
	private static final Check CHECK = new StatedItemsCheck();
	private static final String DOCUMENT = """
			kế hoạch KH năm 2027 {
				\"""%s\"""
				nhóm nhiệm vụ N1 "Kinh tế" {
					nhiệm vụ A "Rà soát" {
						nhiệm vụ A1 "Bước một" { }
						nhiệm vụ A2 "Bước hai" { }
					}
					nhiệm vụ B "Báo cáo" { }
				}
				đưa vào N2
				đề án DA "Đề án một" { }
				phụ lục PL "Danh mục" { \"""Các dự án.\""" }
			}
			""";
	private static final String THEME = """
			nhóm nhiệm vụ N2 "Văn hóa" {
				nhiệm vụ C "Bảo tồn" { }
			}
			""";

	private static Findings of(String sentence) {
		return Checked.files(CHECK, DOCUMENT.formatted(sentence), THEME);
	}

	@Test
	void findsAWrongNumberOfThemesAndMendsIt() {
		of("Kế hoạch này gồm 12 nhóm nhiệm vụ.").assertCodes("KH550").assertMarked("12")
				.assertMessage("Câu văn nêu 12 nhóm nhiệm vụ, văn bản có 02").assertMended("Ghi 02",
						DOCUMENT.formatted("Kế hoạch này gồm 02 nhóm nhiệm vụ."));
	}

	@Test
	void findsSeveralNumbersInOneSentence() {
		of("Kế hoạch gồm 2 nhóm nhiệm vụ với 44 nhiệm vụ cụ thể, 05 đề án và 3 phụ lục.").assertMarked("44", "05", "3");
	}

	@Test
	void leavesTheNumberOfAllTasksOfInnerOnesAndOfOuterOnes() {
		of("Kế hoạch này gồm 5 nhiệm vụ.").assertNone();
		of("Kế hoạch này gồm 4 nhiệm vụ.").assertNone();
		of("Kế hoạch này xác định 2 nhóm nhiệm vụ, 3 nhiệm vụ, 01 đề án.").assertNone();
	}

	@Test
	void leavesCountsOfSomeAndOfOtherDocuments() {
		of("Kế hoạch này gồm 2 nhóm nhiệm vụ, trong đó 9 nhiệm vụ của Sở Tài chính.").assertNone();
		of("Kế hoạch này có 9 nhiệm vụ trọng tâm.").assertNone();
		of("Tỉnh đã hoàn thành 44 nhiệm vụ.").assertNone();
		of("Kế hoạch số 12/KH-UBND gồm 44 nhiệm vụ.").assertNone();
		of("Căn cứ Kế hoạch này, năm 2026 có 44 nhiệm vụ.").assertNone();
		of("Thực hiện 44 nhiệm vụ. Kế hoạch này có hiệu lực từ ngày ký.").assertNone();
		of("Kế hoạch này giao hơn 40 nhiệm vụ cho các sở.").assertNone();
	}

	@Test
	void leavesWhatTheDocumentHasNoneOf() {
		of("Kế hoạch này gồm 5 chương.").assertNone();
	}
}
