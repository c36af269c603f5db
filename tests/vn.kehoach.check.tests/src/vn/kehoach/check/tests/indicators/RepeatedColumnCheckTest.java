package vn.kehoach.check.tests.indicators;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.indicators.table.RepeatedColumnCheck;
import vn.kehoach.check.tests.Checked;

final class RepeatedColumnCheckTest {
	private static final Check CHECK = new RepeatedColumnCheck();

	@Test
	void findsAValueShownTwice() {
		Checked.files(CHECK, IndicatorSamples.table().replace("\t\t\tgồm", "\t\t\tcột giá trị 2027 kế hoạch \"KH\"\n\t\t\tgồm"))
				.assertMessage("Cột «KH» hiện cùng nội dung với một cột trước");
	}

	@Test
	void findsAComparisonMadeTwice() {
		Checked.files(CHECK,
				IndicatorSamples.table().replace("\t\t\tgồm", "\t\t\tcột so sánh tỷ lệ 2027 kế hoạch với 2026 ước lẻ 1\n\t\t\tgồm"))
				.assertMarked("IndicatorColumn");
	}

	@Test
	void marksTheColumn() {
		MarkedText.assertFound("KH529",
				IndicatorSamples.table().replace("\t\t\tgồm", "\t\t\tcột ⟦giá trị⟧ 2027 kế hoạch \"KH\"\n\t\t\tgồm"));
	}

	@Test
	void leavesColumnsThatDiffer() {
		Checked.files(CHECK, IndicatorSamples.table().replace("\t\t\tgồm", "\t\t\tcột giá trị 2027 mục tiêu\n\t\t\tgồm")).assertNone();
		Checked.files(CHECK,
				IndicatorSamples.table().replace("\t\t\tgồm", "\t\t\tcột so sánh tốc độ 2027 kế hoạch với 2026 ước\n\t\t\tgồm"))
				.assertNone();
		Checked.files(CHECK, IndicatorSamples.table().replace("\t\t\tgồm", "\t\t\tcột tự ghi \"a\"\n\t\t\tcột tự ghi \"b\"\n\t\t\tgồm"))
				.assertNone();
	}

	@Test
	void removesTheColumnAndKeepsOverriddenCellsInTheirs() {
		String table = IndicatorSamples.table("ô Thu cột 4 ghi \"a\"", "ô Thu cột 5 ghi \"b\"", "ô GRDP cột 6 ghi \"c\"");
		String added = "\t\t\tcột giá trị 2027 kế hoạch \"KH\"\n";
		String note = "\t\t\tcột ghi chú\n";
		Checked.files(CHECK, table.replace("\t\t\tgồm", added + note + "\t\t\tgồm")).assertMended("Bỏ cột «KH»",
				table.replace("\t\t\tgồm", note + "\t\t\tgồm").replace("\t\t\tô Thu cột 5 ghi \"b\"\n", "")
						.replace("ô GRDP cột 6", "ô GRDP cột 5"));
	}

	@Test
	void leavesHeadingsOfSeveralRowsToTheAuthor() {
		Checked.files(CHECK, IndicatorSamples.table().replace("\t\t\tgồm",
				"\t\t\tcột giá trị 2027 kế hoạch \"KH\"\n\t\t\ttiêu đề { dòng \"a\", \"b\", \"c\", \"d\", \"e\" }\n\t\t\tgồm"))
				.assertNoFix();
	}
}
