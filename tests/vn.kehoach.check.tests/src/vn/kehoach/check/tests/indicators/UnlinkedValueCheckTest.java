package vn.kehoach.check.tests.indicators;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.indicators.prose.UnlinkedValueCheck;
import vn.kehoach.check.tests.Checked;

final class UnlinkedValueCheckTest {
	private static final Check CHECK = new UnlinkedValueCheck();

	@Test
	void findsARightValueThatIsPlainText() {
		Checked.files(CHECK, IndicatorSamples.prose("Tốc độ tăng GRDP năm 2027 đạt 8,5%."))
				.assertMessage("«8,5%» là giá trị [[GRDP.2027]] nhưng viết thành chữ thường");
	}

	@Test
	void marksNumberAndUnit() {
		MarkedText.assertFound("KH522", IndicatorSamples.prose("Thu ngân sách năm 2027 đạt ⟦6.641 tỷ đồng⟧."));
	}

	@Test
	void isMendedByQuotingTheValue() {
		Checked.files(CHECK, IndicatorSamples.prose("Tốc độ tăng GRDP năm 2027 đạt 8,5%.")).assertMended("Dẫn giá trị [[GRDP.2027]]",
				IndicatorSamples.prose("Tốc độ tăng GRDP năm 2027 đạt [[GRDP.2027]]."));
	}

	@Test
	void keepsWordsThatDiffer() {
		Checked.files(CHECK, IndicatorSamples.prose("Tốc độ tăng GRDP năm 2027 đạt 8,50%.")).assertMended("Dẫn giá trị [[GRDP.2027]]",
				IndicatorSamples.prose("Tốc độ tăng GRDP năm 2027 đạt [[GRDP.2027|8,50%]]."));
	}

	@Test
	void leavesQuotedAndWrongValues() {
		Checked.files(CHECK, IndicatorSamples.prose("Tốc độ tăng GRDP năm 2027 đạt [[GRDP.2027]].")).assertNone();
		Checked.files(CHECK, IndicatorSamples.prose("Tốc độ tăng GRDP năm 2027 đạt 8,7%.")).assertNone();
	}
}
