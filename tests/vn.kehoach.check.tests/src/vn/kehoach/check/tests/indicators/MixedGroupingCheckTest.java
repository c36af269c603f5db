package vn.kehoach.check.tests.indicators;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.indicators.format.MixedGroupingCheck;
import vn.kehoach.check.tests.Checked;

final class MixedGroupingCheckTest {
	private static final Check CHECK = new MixedGroupingCheck();

	@Test
	void findsANumberWithoutPointsAmongOthers() {
		Checked.files(CHECK, IndicatorSamples.plainTable("\"Vốn\", \"12.345\", \"13456\""))
				.assertMessage("«13456» không có dấu chấm giữa các nhóm ba chữ số như các số khác trong bảng");
	}

	@Test
	void marksTheCell() {
		MarkedText.assertFound("KH532", IndicatorSamples.plainTable("\"Vốn\", \"12.345\", \"13456\"").replace("13456", "⟦13456⟧"));
	}

	@Test
	void isMendedByPoints() {
		Checked.files(CHECK, IndicatorSamples.plainTable("\"Vốn\", \"12.345\", \"13456\"")).assertMended("Viết 13.456",
				IndicatorSamples.plainTable("\"Vốn\", \"12.345\", \"13456\"").replace("13456", "13.456"));
	}

	@Test
	void leavesOneFormatAndShortNumbers() {
		Checked.files(CHECK, IndicatorSamples.plainTable("\"Vốn\", \"12345\", \"13456\"")).assertNone();
		Checked.files(CHECK, IndicatorSamples.plainTable("\"Vốn\", \"12.345\", \"2027\"")).assertNone();
		Checked.files(CHECK, IndicatorSamples.plainTable("\"12345\", \"12.345\"")).assertNone();
	}
}
