package vn.kehoach.check.tests.indicators;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.indicators.table.NeedlessCellCheck;
import vn.kehoach.check.tests.Checked;

final class NeedlessCellCheckTest {
	private static final Check CHECK = new NeedlessCellCheck();

	@Test
	void findsACellThatIsComputedAnyway() {
		Checked.files(CHECK, IndicatorSamples.table("ô Thu cột 3 ghi \"6.641\""))
				.assertMessage("«6.641» đúng bằng nội dung tự tính của ô, không cần ghi");
	}

	@Test
	void marksTheText() {
		MarkedText.assertFound("KH512", IndicatorSamples.table("ô Thu cột 3 ghi ⟦\"6.641\"⟧"));
	}

	@Test
	void isMendedByRemovingTheCell() {
		Checked.files(CHECK, IndicatorSamples.table("ô Thu cột 3 ghi \"6.641\"")).assertMended("Bỏ ô ghi tay", IndicatorSamples.table());
	}

	@Test
	void findsRepeatedNumbersAndComparisons() {
		Checked.files(CHECK, IndicatorSamples.table("ô GRDP cột 1 ghi \"2\"", "ô Thu cột 4 ghi \"107,98\"")).assertMarked("2", "107,98");
	}

	@Test
	void leavesOtherTexts() {
		Checked.files(CHECK, IndicatorSamples.table("ô Thu cột 3 ghi \"6.641,0\"", "ô Thu cột 9 ghi \"\"", "ô GRDP cột 1 ghi \"1b\""))
				.assertNone();
	}
}
