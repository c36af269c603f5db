package vn.kehoach.check.tests.indicators;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.indicators.table.ContradictingCellCheck;
import vn.kehoach.check.tests.Checked;

final class ContradictingCellCheckTest {
	private static final Check CHECK = new ContradictingCellCheck();

	@Test
	void findsAnotherNumberThanTheIndicators() {
		Checked.files(CHECK, IndicatorSamples.table("ô Thu cột 3 ghi \"6.650\""))
				.assertMessage("«Thu ngân sách», cột «Kế hoạch 2027»: ô ghi 6.650, chỉ tiêu có giá trị 6.641");
	}

	@Test
	void marksTheText() {
		MarkedText.assertFound("KH513", IndicatorSamples.table("ô Thu cột 3 ghi ⟦\"6.650\"⟧"));
	}

	@Test
	void isMendedByRemovingTheCell() {
		Checked.files(CHECK, IndicatorSamples.table("ô Thu cột 3 ghi \"6.650\"")).assertMended("Bỏ ô ghi tay, in giá trị 6.641",
				IndicatorSamples.table());
	}

	@Test
	void leavesWordsOtherDecimalsAndBounds() {
		Checked.files(CHECK, IndicatorSamples.table("ô Thu cột 3 ghi \"6.641,0\"", "ô GRDP cột 3 ghi \"9\"")).assertNone();
		Checked.files(CHECK, IndicatorSamples.table("ô Thu cột 3 ghi \"khoảng 6.650\"")).assertNone();
	}
}
