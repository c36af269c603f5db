package vn.kehoach.check.tests.indicators;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.indicators.prose.StatedCountCheck;
import vn.kehoach.check.tests.Checked;

final class StatedCountCheckTest {
	private static final Check CHECK = new StatedCountCheck();

	@Test
	void findsTwentyEightAgainstTwentySevenRows() {
		Checked.files(CHECK, IndicatorSamples.counted("Giao 28 chỉ tiêu chủ yếu năm 2027."))
				.assertMessage("Câu văn nêu 28 chỉ tiêu, các biểu của văn bản có 27");
	}

	@Test
	void marksTheNumber() {
		MarkedText.assertFound("KH516", IndicatorSamples.counted("Giao ⟦29⟧ chỉ tiêu kinh tế - xã hội."));
	}

	@Test
	void isMendedByTheNumberOfRows() {
		Checked.files(CHECK, IndicatorSamples.counted("Gồm 30 chỉ tiêu.")).assertMended("Ghi 27",
				IndicatorSamples.counted("Gồm 27 chỉ tiêu."));
	}

	@Test
	void readsANumberRepeatedInWords() {
		Checked.files(CHECK, IndicatorSamples.counted("Gồm 30 (ba mươi) chỉ tiêu.")).assertMarked("30");
	}

	@Test
	void readsTheWholeOfWhichSomeAreMeant() {
		Checked.files(CHECK, IndicatorSamples.counted("Hoàn thành 20/30 chỉ tiêu; đạt 15 trong 31 chỉ tiêu.")).assertMarked("30", "31");
	}

	@Test
	void acceptsAllWithNumberedParts() {
		Checked.files(CHECK, IndicatorSamples.counted("Gồm 28 chỉ tiêu.").replace("NgheoBien \"", "NgheoBien số \"1.1\" \"")).assertNone();
	}

	@Test
	void acceptsAllAndThoseOfOneGroup() {
		Checked.files(CHECK, IndicatorSamples.counted("Gồm 27 chỉ tiêu, trong đó 26 chỉ tiêu kinh tế.")).assertNone();
		Checked.files(CHECK, IndicatorSamples.counted("Gồm 1 chỉ tiêu xã hội.")).assertNone();
	}

	@Test
	void leavesSomeOfThem() {
		Checked.files(CHECK, IndicatorSamples.counted("Có 12 chỉ tiêu vượt kế hoạch, hoàn thành 20 chỉ tiêu, còn 3 chỉ tiêu chưa đạt."))
				.assertNone();
	}

	@Test
	void leavesAnotherYear() {
		Checked.files(CHECK, IndicatorSamples.counted("Nghị quyết năm 2026 giao 31 chỉ tiêu.")).assertNone();
	}

	@Test
	void leavesDocumentsWithoutTable() {
		Checked.files(CHECK, """
				quyết định QD {
					\"""Giao 28 chỉ tiêu.\"""
				}
				""").assertNone();
	}
}
