package vn.kehoach.check.tests.indicators;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.indicators.table.StrayCellCheck;
import vn.kehoach.check.tests.Checked;

final class StrayCellCheckTest {
	private static final Check CHECK = new StrayCellCheck();

	@Test
	void findsAColumnTooMany() {
		Checked.files(CHECK, IndicatorSamples.table("ô Thu cột 5 ghi \"1\""))
				.assertMessage("Biểu không có ô ở hàng «Thu ngân sách», cột 5");
	}

	@Test
	void marksTheRow() {
		MarkedText.assertFound("KH531", IndicatorSamples.table("ô ⟦Thu⟧ cột 5 ghi \"1\""));
	}

	@Test
	void findsARowThatIsNotListed() {
		Checked.files(CHECK, IndicatorSamples.table("ô GRDP cột 3 ghi \"1\"").replace("gồm Thu, GRDP", "gồm Thu"))
				.assertMessage("Biểu không có ô ở hàng «Tốc độ tăng GRDP», cột 3");
	}

	@Test
	void isMendedByRemovingTheCell() {
		Checked.files(CHECK, IndicatorSamples.table("ô Thu cột 5 ghi \"1\"")).assertMended("Bỏ ô ghi tay", IndicatorSamples.table());
	}

	@Test
	void leavesCellsOfTheTable() {
		Checked.files(CHECK, IndicatorSamples.table("ô GRDP cột 4 ghi \"1\"")).assertNone();
	}
}
