package vn.kehoach.check.tests.indicators;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.indicators.prose.QuotedWordsCheck;
import vn.kehoach.check.tests.Checked;

final class QuotedWordsCheckTest {
	private static final Check CHECK = new QuotedWordsCheck();

	@Test
	void findsAnotherNumber() {
		Checked.files(CHECK, IndicatorSamples.prose("Đạt [[GRDP.2027|8,7%]]."))
				.assertMessage("In «8,7%» trong khi giá trị của «Tốc độ tăng GRDP» là 8,5%");
	}

	@Test
	void findsAnotherUnit() {
		Checked.files(CHECK, IndicatorSamples.prose("Đạt [[Thu.2027|6.641 triệu USD]]."))
				.assertMessage("In «6.641 triệu USD» với đơn vị khác; giá trị của «Thu ngân sách» là 6.641 tỷ đồng");
	}

	@Test
	void marksTheWords() {
		MarkedText.assertFound("KH520", IndicatorSamples.prose("Đạt [[GRDP.2027⟦|8,7%⟧]]."));
	}

	@Test
	void isMendedByRemovingTheWords() {
		Checked.files(CHECK, IndicatorSamples.prose("Đạt [[GRDP.2027|8,7%]].")).assertMended("Bỏ chữ ghi tay, in 8,5%",
				IndicatorSamples.prose("Đạt [[GRDP.2027]]."));
	}

	@Test
	void acceptsTheSameNumberInOtherWords() {
		Checked.files(CHECK, IndicatorSamples.prose("Đạt [[GRDP.2027|8,50]] và [[GRDP.2027|8,5 %]].")).assertNone();
		Checked.files(CHECK, IndicatorSamples.prose("Đạt [[GRDP.2027|gần 9%]], [[Thu.2027|6,641 nghìn tỷ đồng]].")).assertNone();
	}
}
