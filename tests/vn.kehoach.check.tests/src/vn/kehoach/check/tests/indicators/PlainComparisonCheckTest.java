package vn.kehoach.check.tests.indicators;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.indicators.table.PlainComparisonCheck;
import vn.kehoach.check.tests.Checked;

final class PlainComparisonCheckTest {
	private static final Check CHECK = new PlainComparisonCheck();

	@Test
	void findsANumberThatItsRowCannotGive() {
		Checked.files(CHECK,
				IndicatorSamples.plainTable("\"Chỉ tiêu\", \"ƯTH 2026\", \"KH 2027\", \"KH 2027/ƯTH 2026 (%)\"",
						"\"Thu ngân sách\", \"6.150\", \"6.641\", \"118,25\""))
				.assertMessage("Cột «KH 2027/ƯTH 2026 (%)»: ghi 118,25, hai số 6.641 và 6.150 không cho kết quả này");
	}

	@Test
	void marksTheCell() {
		MarkedText.assertFound("KH533", IndicatorSamples.plainTable("\"Chỉ tiêu\", \"ƯTH 2026\", \"KH 2027\", \"KH 2027/ƯTH 2026 (%)\"",
				"\"Thu ngân sách\", \"6.150\", \"6.641\", ⟦\"118,25\"⟧"));
	}

	@Test
	void readsHeadersOfTwoRows() {
		Checked.files(CHECK,
				IndicatorSamples.headedTable("\"Chỉ tiêu\" cao 2, \"Năm 2026\" rộng 2, \"KH 2027\" cao 2, \"So sánh (%)\" rộng 2",
						"\"Kế hoạch\", \"Ước thực hiện\", \"ƯTH 2026/KH 2026\", \"KH 2027/ƯTH 2026\"",
						"\"Thu\", \"6.000\", \"6.150\", \"6.641\", \"102,5\", \"109,7\""))
				.assertMarked("109,7");
	}

	@Test
	void acceptsRatioGrowthAndDifference() {
		Checked.files(CHECK,
				IndicatorSamples.plainTable("\"Chỉ tiêu\", \"ƯTH 2026\", \"KH 2027\", \"KH 2027/ƯTH 2026 (%)\"",
						"\"Thu\", \"6.150\", \"6.641\", \"107,98\"", "\"Chi\", \"6.150\", \"6.641\", \"7,98\"",
						"\"GRDP\", \"8,2\", \"8,5\", \"0,3\"", "\"Xã\", \"-\", \"5\", \"x\""))
				.assertNone();
	}

	@Test
	void leavesTheRowThatNumbersTheColumns() {
		Checked.files(CHECK, IndicatorSamples.plainTable("\"Chỉ tiêu\", \"ƯTH 2026\", \"KH 2027\", \"KH 2027/ƯTH 2026 (%)\"",
				"\"1\", \"2\", \"3\", \"4\"")).assertNone();
	}

	@Test
	void leavesHeadingsThatAreNotCertain() {
		Checked.files(CHECK, IndicatorSamples.plainTable("\"Chỉ tiêu\", \"KH 2026\", \"ƯTH 2026\", \"2026/2025\"",
				"\"Thu\", \"6.000\", \"6.150\", \"140\"")).assertNone();
		Checked.files(CHECK,
				IndicatorSamples.plainTable("\"Chỉ tiêu\", \"2025\", \"2026\", \"So sánh (%)\"", "\"Thu\", \"6.000\", \"6.150\", \"140\""))
				.assertNone();
	}

	@Test
	void writesWhatTheRowGives() {
		String heading = "\"Chỉ tiêu\", \"ƯTH 2026\", \"KH 2027\", \"KH 2027/ƯTH 2026 (%)\"";
		Checked.files(CHECK, IndicatorSamples.plainTable(heading, "\"Thu\", \"6.150\", \"6.641\", \"118,25%\""))
				.assertRemedies("Ghi 107,98", "Ghi 7,98", "Ghi 491,00")
				.assertMended("Ghi 107,98", IndicatorSamples.plainTable(heading, "\"Thu\", \"6.150\", \"6.641\", \"107,98%\""));
	}
}
