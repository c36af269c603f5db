package vn.kehoach.check.tests.indicators;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.indicators.table.WrongComparisonCheck;
import vn.kehoach.check.tests.Checked;

final class WrongComparisonCheckTest {
	private static final Check CHECK = new WrongComparisonCheck();

	@Test
	void findsANumberThatTheValuesCannotGive() {
		Checked.files(CHECK, IndicatorSamples.table("ô Thu cột 4 ghi \"118,25\""))
				.assertMessage("«Thu ngân sách», cột «Kế hoạch 2027 so với ước thực hiện 2026 (%)»: ghi 118,25, hai giá trị cho 107,98");
	}

	@Test
	void marksTheText() {
		MarkedText.assertFound("KH510", IndicatorSamples.table("ô Thu cột 4 ghi ⟦\"118,25\"⟧"));
	}

	@Test
	void isMendedByComputingTheCell() {
		Checked.files(CHECK, IndicatorSamples.table("ô Thu cột 4 ghi \"118,25\"")).assertMended("Bỏ số ghi tay, in số tính được (107,98)",
				IndicatorSamples.table());
	}

	@Test
	void acceptsOtherDecimalsOfTheSameNumber() {
		Checked.files(CHECK, IndicatorSamples.table("ô Thu cột 4 ghi \"108\"")).assertNone();
		Checked.files(CHECK, IndicatorSamples.table("ô Thu cột 4 ghi \"107,984%\"")).assertNone();
	}

	@Test
	void leavesWordsAndBoundsAlone() {
		Checked.files(CHECK, IndicatorSamples.table("ô Thu cột 4 ghi \"-\"", "ô GRDP cột 4 ghi \"97,56\"")).assertNone();
	}

	@Test
	void acceptsPointsBetweenPerCents() {
		Checked.files(CHECK, IndicatorSamples.table("ô GRDP cột 4 ghi \"0,3\"").replace("ít nhất 8", "8,5")).assertNone();
	}

	@Test
	void findsAWrongGrowth() {
		Checked.files(CHECK, IndicatorSamples.table("ô Thu cột 4 ghi \"tăng 9,1%\"").replace("tỷ lệ", "tốc độ")).assertMarked("tăng 9,1%");
	}

	@Test
	void acceptsAGrowth() {
		Checked.files(CHECK, IndicatorSamples.table("ô Thu cột 4 ghi \"tăng 7,98%\"").replace("tỷ lệ", "tốc độ")).assertNone();
	}

	@Test
	void leavesWhatRoundingExplainsToAnotherCheck() {
		Checked.files(CHECK, IndicatorSamples.table("ô Thu cột 4 ghi \"107,98\"").replace("6.150", "6").replace("6.641", "6,6"))
				.assertNone();
	}
}
