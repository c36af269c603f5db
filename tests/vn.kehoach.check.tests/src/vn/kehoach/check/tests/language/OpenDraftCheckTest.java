package vn.kehoach.check.tests.language;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.language.OpenDraftCheck;
import vn.kehoach.check.tests.Checked;

final class OpenDraftCheckTest {
	private static final Check CHECK = new OpenDraftCheck();

	@Test
	void findsAnOpenNumberAndDay() {
		Checked.files(CHECK, """
				quyết định QD {
					ký hiệu "QĐ-UBND"
					ngày 2027-01
				}
				""").assertMarked("null", "2027-01");
	}

	@Test
	void leavesANumberedAndDatedDocument() {
		Checked.files(CHECK, """
				quyết định QD {
					số "87"
					ngày 2027-01-20
				}
				""").assertNone();
	}

	@Test
	void leavesPrintedLinesAndDocumentsWithoutHeader() {
		Checked.files(CHECK, """
				quyết định QD {
					dòng số "Số: 87/QĐ-UBND"
					dòng ngày "Vân Sơn, ngày 20 tháng 01 năm 2027"
				}
				kế hoạch KH {
					không có phần đầu
				}
				""").assertNone();
	}
}
