package vn.kehoach.check.tests.indicators;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.indicators.prose.ProseAgainstTableCheck;
import vn.kehoach.check.tests.Checked;

final class ProseAgainstTableCheckTest {
	private static final Check CHECK = new ProseAgainstTableCheck();

	@Test
	void findsAnotherNumberThanTheRegistrys() {
		Checked.files(CHECK, IndicatorSamples.prose("Tốc độ tăng GRDP năm 2027 đạt 8,7%."))
				.assertMessage("«Tốc độ tăng GRDP» năm 2027: câu văn ghi 8,7%, danh mục có 8,5%");
	}

	@Test
	void marksNumberAndUnit() {
		MarkedText.assertFound("KH521", IndicatorSamples.prose("Năm 2027, tốc độ tăng GRDP phấn đấu đạt ⟦8,7%⟧, cao hơn cả nước."));
	}

	@Test
	void isMendedByQuotingTheValue() {
		Checked.files(CHECK, IndicatorSamples.prose("Năm 2027, tốc độ tăng GRDP phấn đấu đạt 8,7%, cao hơn cả nước.")).assertMended(
				"Dẫn giá trị [[GRDP.2027]] (8,5%)",
				IndicatorSamples.prose("Năm 2027, tốc độ tăng GRDP phấn đấu đạt [[GRDP.2027]], cao hơn cả nước."));
	}

	@Test
	void findsOtherSpellingsAndTheYearOfTheDocument() {
		Checked.files(CHECK, IndicatorSamples.prose("Phấn đấu tăng trưởng GRDP đạt 9,1%.")).assertMarked("9,1%");
	}

	@Test
	void namesTheKindThatTheReferenceNeeds() {
		Checked.files(CHECK,
				IndicatorSamples.prose("Thu ngân sách năm 2026 ước thực hiện 6.100 tỷ đồng.").replace("\t2026 ước 6.150",
						"\t2026 kế hoạch 6.000\n\t2026 ước 6.150"))
				.assertMended("Dẫn giá trị [[Thu.2026.ước]] (6.150 tỷ đồng)",
						IndicatorSamples.prose("Thu ngân sách năm 2026 ước thực hiện [[Thu.2026.ước]].").replace("\t2026 ước 6.150",
								"\t2026 kế hoạch 6.000\n\t2026 ước 6.150"));
	}

	@Test
	void leavesValuesOfTheRegistryOfAnyKind() {
		Checked.files(CHECK, IndicatorSamples.prose("Tốc độ tăng GRDP năm 2026 đạt 8,2%, năm 2027 đạt 8,5%.")).assertNone();
	}

	@Test
	void leavesSentencesThatMayMeanSomethingElse() {
		Checked.files(CHECK, IndicatorSamples.prose("Tốc độ tăng GRDP khu vực dịch vụ năm 2027 đạt 9,7%.")).assertNone();
		Checked.files(CHECK, IndicatorSamples.prose("Tốc độ tăng GRDP năm 2027 khoảng 8,7%.")).assertNone();
		Checked.files(CHECK, IndicatorSamples.prose("Năm 2025, kinh tế khởi sắc. Tốc độ tăng GRDP đạt 7,9%.")).assertNone();
		Checked.files(CHECK, IndicatorSamples.prose("Tốc độ tăng GRDP đạt 8,2%.")).assertNone();
		Checked.files(CHECK, IndicatorSamples.prose("Thu ngân sách năm 2027 đạt 90% dự toán.")).assertNone();
		Checked.files(CHECK, IndicatorSamples.prose("Tốc độ tăng GRDP năm 2028 đạt 9%.")).assertNone();
		Checked.files(CHECK, IndicatorSamples.prose("Tốc độ tăng GRDP giai đoạn 2026 - 2030 đạt 10%.")).assertNone();
	}
}
