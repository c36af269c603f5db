package vn.kehoach.check.tests.indicators;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.indicators.table.RoundedComparisonCheck;
import vn.kehoach.check.tests.Checked;

final class RoundedComparisonCheckTest {
	private static final Check CHECK = new RoundedComparisonCheck();

	@Test
	void findsWhatOnlyUnroundedValuesGive() {
		Checked.files(CHECK, IndicatorSamples.table("ô Thu cột 4 ghi \"107,98\"").replace("6.150", "6,1").replace("6.641", "6,6"))
				.assertMessage(
						"«Thu ngân sách», cột «Kế hoạch 2027 so với ước thực hiện 2026 (%)»: ghi 107,98, hai giá trị đã in cho 108,20");
	}

	@Test
	void marksTheText() {
		MarkedText.assertFound("KH511",
				IndicatorSamples.table("ô Thu cột 4 ghi ⟦\"107,98\"⟧").replace("6.150", "6,1").replace("6.641", "6,6"));
	}

	@Test
	void isMendedByComputingTheCell() {
		Checked.files(CHECK, IndicatorSamples.table("ô Thu cột 4 ghi \"107,98\"").replace("6.150", "6,1").replace("6.641", "6,6"))
				.assertMended("Bỏ số ghi tay, in số tính được (108,20)",
						IndicatorSamples.table().replace("6.150", "6,1").replace("6.641", "6,6"));
	}

	@Test
	void leavesRightAndImpossibleNumbersAlone() {
		Checked.files(CHECK, IndicatorSamples.table("ô Thu cột 4 ghi \"108,2\"").replace("6.150", "6,1").replace("6.641", "6,6"))
				.assertNone();
		Checked.files(CHECK, IndicatorSamples.table("ô Thu cột 4 ghi \"118,2\"").replace("6.150", "6,1").replace("6.641", "6,6"))
				.assertNone();
	}
}
