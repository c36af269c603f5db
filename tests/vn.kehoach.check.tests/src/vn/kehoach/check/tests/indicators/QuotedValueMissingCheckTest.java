package vn.kehoach.check.tests.indicators;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.indicators.prose.QuotedValueMissingCheck;
import vn.kehoach.check.tests.Checked;

final class QuotedValueMissingCheckTest {
	private static final Check CHECK = new QuotedValueMissingCheck();

	@Test
	void findsAYearWithoutValue() {
		Checked.files(CHECK, IndicatorSamples.prose("Đạt [[GRDP.2030]]."))
				.assertMessage("«Tốc độ tăng GRDP» chưa có giá trị 2030; đã có: 2026 ước; 2027 kế hoạch");
	}

	@Test
	void findsAKindWithoutValue() {
		Checked.files(CHECK, IndicatorSamples.prose("Đạt [[GRDP.2027.ước]]."))
				.assertMessage("«Tốc độ tăng GRDP» chưa có giá trị 2027 ước; đã có: 2026 ước; 2027 kế hoạch");
	}

	@Test
	void findsAnIndicatorWithoutValues() {
		Checked.files(CHECK, """
				chỉ tiêu A "A"
				quyết định QD {
					\"""Đạt [[A.2027]].\"""
				}
				""").assertMessage("«A» chưa có giá trị 2027, chưa có giá trị nào");
	}

	@Test
	void findsAValueOfSomethingElse() {
		Checked.files(CHECK, """
				cơ quan STC "Sở Tài chính"
				quyết định QD {
					\"""Đạt [[STC.2027]].\"""
				}
				""").assertMessage("«STC» không phải chỉ tiêu nên không có giá trị theo năm");
	}

	@Test
	void marksTheYear() {
		MarkedText.assertFound("KH524", IndicatorSamples.prose("Đạt [[GRDP.⟦2030⟧]]."));
	}

	@Test
	void leavesKnownValues() {
		Checked.files(CHECK, IndicatorSamples.prose("Đạt [[GRDP.2027]], [[GRDP.2026.ước]] và [[GRDP]].")).assertNone();
	}
}
