package vn.kehoach.check.tests.indicators;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.indicators.format.DecimalPointCheck;
import vn.kehoach.check.tests.Checked;

final class DecimalPointCheckTest {
	private static final Check CHECK = new DecimalPointCheck();

	@Test
	void findsAPointAmongCommas() {
		Checked.files(CHECK, IndicatorSamples.plainTable("\"Chỉ tiêu\", \"2026\", \"2027\"", "\"GRDP\", \"8,2\", \"8.5\""))
				.assertMessage("«8.5» dùng dấu chấm thập phân; viết «8,5»");
	}

	@Test
	void marksTheNumber() {
		MarkedText.assertFound("KH517", IndicatorSamples.plainTable("\"Chỉ tiêu\", \"2026\", \"2027\"", "\"GRDP\", \"8,2\", \"8.5\"")
				.replace("\"8.5\"", "\"⟦8.5⟧\""));
	}

	@Test
	void isMendedByAComma() {
		Checked.files(CHECK, IndicatorSamples.plainTable("\"Chỉ tiêu\", \"2026\", \"2027\"", "\"GRDP\", \"8,2\", \"8.5\"")).assertMended(
				"Viết 8,5",
				IndicatorSamples.plainTable("\"Chỉ tiêu\", \"2026\", \"2027\"", "\"GRDP\", \"8,2\", \"8.5\"").replace("8.5", "8,5"));
	}

	@Test
	void findsThemInProseBeforeAUnit() {
		Checked.files(CHECK, IndicatorSamples.prose("Đạt 8,2%, rồi 8.5% và 1.25 triệu đồng.")).assertMarked("8.5", "1.25");
	}

	@Test
	void findsThemInWordsOfValuesAndCells() {
		Checked.files(CHECK, IndicatorSamples.table("ô Thu cột 3 ghi \"6641.5\"").replace("6.641\n", "6.641 ghi \"6641.0\"\n"))
				.assertMarked("6641.0", "6641.5");
	}

	@Test
	void findsEnglishGroups() {
		Checked.files(CHECK,
				IndicatorSamples.plainTable("\"Chỉ tiêu\", \"2026\", \"2027\"", "\"GRDP\", \"8,2\", \"8.5\"").replace("8.5", "1,234.5"))
				.assertMended("Viết 1.234,5", IndicatorSamples.plainTable("\"Chỉ tiêu\", \"2026\", \"2027\"", "\"GRDP\", \"8,2\", \"8.5\"")
						.replace("8.5", "1.234,5"));
	}

	@Test
	void findsALeadingZero() {
		Checked.files(CHECK,
				IndicatorSamples.plainTable("\"Chỉ tiêu\", \"2026\", \"2027\"", "\"GRDP\", \"8,2\", \"8.5\"").replace("8.5", "0.725"))
				.assertMarked("0.725");
	}

	@Test
	void leavesGroupsOfThreeDigits() {
		Checked.files(CHECK,
				IndicatorSamples.plainTable("\"Chỉ tiêu\", \"2026\", \"2027\"", "\"GRDP\", \"8,2\", \"8.5\"").replace("8.5", "1.234"))
				.assertNone();
		Checked.files(CHECK,
				IndicatorSamples.plainTable("\"Chỉ tiêu\", \"2026\", \"2027\"", "\"GRDP\", \"8,2\", \"8.5\"").replace("8.5", "12.345.678"))
				.assertNone();
		Checked.files(CHECK, IndicatorSamples.prose("Đạt 8,2%, 6.150 tỷ đồng.")).assertNone();
	}

	@Test
	void leavesNumbersOfItems() {
		Checked.files(CHECK, IndicatorSamples.plainTable("\"1.1\", \"8,2\"", "\"1.2\", \"8,3\"")).assertNone();
		Checked.files(CHECK, IndicatorSamples.prose("Theo mục 2.3 và khoản 1.1, đạt 8,2%, ngày 12.5.2027.")).assertNone();
	}

	@Test
	void leavesDocumentsWithoutDecimalComma() {
		Checked.files(CHECK, IndicatorSamples.plainTable("\"A\", \"8.5\"")).assertNone();
	}
}
