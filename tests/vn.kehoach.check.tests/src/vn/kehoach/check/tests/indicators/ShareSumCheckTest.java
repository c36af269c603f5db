package vn.kehoach.check.tests.indicators;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.indicators.value.ShareSumCheck;
import vn.kehoach.check.tests.Checked;

final class ShareSumCheckTest {
	private static final Check CHECK = new ShareSumCheck();

	@Test
	void findsAHundredMissed() {
		Checked.files(CHECK, IndicatorSamples.shares("21,2", "34,1", "43,6"))
				.assertMessage("«Cơ cấu», 2027 kế hoạch: các phần cộng lại được 98,9, phải là 100 (lệch -1,1)");
	}

	@Test
	void marksTheIndicator() {
		MarkedText.assertFound("KH514", IndicatorSamples.shares("21,2", "34,1", "43,6").replace("chỉ tiêu CC", "chỉ tiêu ⟦CC⟧"));
	}

	@Test
	void acceptsWhatRoundingExplains() {
		Checked.files(CHECK, IndicatorSamples.shares("33,33", "33,33", "33,33")).assertNone();
		Checked.files(CHECK, IndicatorSamples.shares("33,34", "33,34", "33,33")).assertNone();
		Checked.files(CHECK, IndicatorSamples.shares("33,3", "33,3", "33,3")).assertNone();
		Checked.files(CHECK, IndicatorSamples.shares("25", "75")).assertNone();
	}

	@Test
	void doesNotTakeWholeNumbersForRoundOnes() {
		Checked.files(CHECK, IndicatorSamples.shares("35", "40", "23,9")).assertMarked("CC");
	}

	@Test
	void findsTwoHundredthsTooManyOfTwo() {
		Checked.files(CHECK, IndicatorSamples.shares("50,01", "50,02")).assertMarked("CC");
	}

	@Test
	void addsUpToTheWholeInItsUnit() {
		Checked.files(CHECK,
				IndicatorSamples.shares("4.100", "2.500").replace("\"%\"", "\"tỷ đồng\"").replace("\tcơ cấu\n",
						"\tcơ cấu\n\t2027 kế hoạch 6.641\n"))
				.assertMessage("«Cơ cấu», 2027 kế hoạch: các phần cộng lại được 6.600, phải là 6.641 (lệch -41)");
	}

	@Test
	void acceptsAWholeInItsUnit() {
		Checked.files(CHECK, IndicatorSamples.shares("4.141", "2.500").replace("\"%\"", "\"tỷ đồng\"").replace("\tcơ cấu\n",
				"\tcơ cấu\n\t2027 kế hoạch 6.641\n")).assertNone();
		Checked.files(CHECK, IndicatorSamples.shares("4.100", "2.500").replace("\"%\"", "\"tỷ đồng\"")).assertNone();
	}

	@Test
	void knowsAStructureByItsName() {
		Checked.files(CHECK,
				IndicatorSamples.shares("21,2", "34,1", "43,6").replace("\tcơ cấu\n", "").replace("\"Cơ cấu\"", "\"Cơ cấu GRDP\""))
				.assertMarked("CC");
	}

	@Test
	void leavesPartsThatAreNoShares() {
		Checked.files(CHECK,
				IndicatorSamples.shares("21,2", "34,1", "43,6").replace("\tcơ cấu\n", "").replace("\"Cơ cấu\"", "\"Tốc độ tăng\""))
				.assertNone();
	}

	@Test
	void leavesYearsWithoutAllParts() {
		Checked.files(CHECK, IndicatorSamples.shares("21,2", "34,1", "ít nhất 40")).assertNone();
		Checked.files(CHECK, IndicatorSamples.shares("21,2", "34,1", "43,6").replace("2027 kế hoạch 43,6", "2026 kế hoạch 43,6"))
				.assertNone();
	}
}
