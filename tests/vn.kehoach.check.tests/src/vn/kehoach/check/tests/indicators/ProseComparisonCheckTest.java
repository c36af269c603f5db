package vn.kehoach.check.tests.indicators;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.indicators.prose.ProseComparisonCheck;
import vn.kehoach.check.tests.Checked;

final class ProseComparisonCheckTest {
	private static final Check CHECK = new ProseComparisonCheck();

	@Test
	void findsAGrowthThatTheValuesDoNotGive() {
		Checked.files(CHECK, IndicatorSamples.prose("Thu ngân sách năm 2027 đạt [[Thu.2027]], tăng 9,7% so với ước thực hiện năm 2026."))
				.assertMessage("«Thu ngân sách»: câu văn ghi 9,7%; năm 2027 là 6.641, năm 2026 là 6.150, tức 8,0%");
	}

	@Test
	void marksTheNumber() {
		MarkedText.assertFound("KH523",
				IndicatorSamples.prose("Thu ngân sách năm 2027 đạt [[Thu.2027]], tăng ⟦9,7⟧% so với ước thực hiện năm 2026."));
	}

	@Test
	void findsAWrongRatioAndAWrongFall() {
		Checked.files(CHECK,
				IndicatorSamples
						.prose("Thu ngân sách năm 2026 bằng 104% so với năm 2025; thu ngân sách năm 2026 giảm 6% so với năm trước."))
				.assertMarked("104", "6");
	}

	@Test
	void acceptsWhatTheValuesGive() {
		Checked.files(CHECK, IndicatorSamples.prose("Thu ngân sách năm 2027 đạt [[Thu.2027]], tăng 7,98% so với ước thực hiện năm 2026."))
				.assertNone();
		Checked.files(CHECK, IndicatorSamples.prose("Thu ngân sách năm 2027 đạt [[Thu.2027]], tăng 8% so với ước thực hiện năm 2026."))
				.assertNone();
		Checked.files(CHECK, IndicatorSamples.prose("Thu ngân sách năm 2027 tăng 14,5% so với năm 2025.")).assertNone();
		Checked.files(CHECK, IndicatorSamples.prose("Thu ngân sách bằng 108% so với năm trước.")).assertNone();
	}

	@Test
	void acceptsPointsBetweenPerCents() {
		Checked.files(CHECK, IndicatorSamples.prose("Tốc độ tăng GRDP năm 2027 tăng 0,3% so với năm 2026.")).assertNone();
		Checked.files(CHECK, IndicatorSamples.prose("Tốc độ tăng GRDP năm 2027 tăng 0,3 điểm % so với năm 2026.")).assertNone();
	}

	@Test
	void leavesYearsWithoutValues() {
		Checked.files(CHECK, IndicatorSamples.prose("Thu ngân sách năm 2027 tăng 99% so với năm 2020.")).assertNone();
		Checked.files(CHECK, IndicatorSamples.prose("Thu ngân sách nội địa năm 2027 tăng 99% so với năm 2026.")).assertNone();
	}

	@Test
	void writesWhatTheValuesGive() {
		Checked.files(CHECK, IndicatorSamples.prose("Thu ngân sách năm 2027 đạt [[Thu.2027]], tăng 9,7% so với ước thực hiện năm 2026."))
				.assertMended("Sửa thành 8,0%",
						IndicatorSamples.prose("Thu ngân sách năm 2027 đạt [[Thu.2027]], tăng 8,0% so với ước thực hiện năm 2026."));
	}

	@Test
	void leavesTheContraryToTheAuthor() {
		Checked.files(CHECK, IndicatorSamples.prose("Thu ngân sách năm 2026 giảm 6% so với năm trước.")).assertMarked("6").assertNoFix();
	}
}
