package vn.kehoach.check.tests.indicators;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.indicators.table.RepeatedListingCheck;
import vn.kehoach.check.tests.Checked;

final class RepeatedListingCheckTest {
	private static final Check CHECK = new RepeatedListingCheck();

	@Test
	void findsAnIndicatorListedTwice() {
		Checked.files(CHECK, """
				nhóm chỉ tiêu KinhTe "Kinh tế" {
					chỉ tiêu Thu "Thu ngân sách"
					chỉ tiêu Chi "Chi ngân sách"
				}
				quyết định QD {
					biểu chỉ tiêu {
						cột tên chỉ tiêu
						gồm Thu, Chi, Thu
					}
				}
				""").assertMessage("«Thu ngân sách» đã có trong biểu");
	}

	@Test
	void findsAnIndicatorBesideItsGroup() {
		MarkedText.assertFound("KH530", """
				nhóm chỉ tiêu KinhTe "Kinh tế" {
					chỉ tiêu Thu "Thu ngân sách"
					chỉ tiêu Chi "Chi ngân sách"
				}
				quyết định QD {
					biểu chỉ tiêu {
						cột tên chỉ tiêu
						gồm KinhTe, ⟦Thu⟧
					}
				}
				""");
	}

	@Test
	void leavesOneListing() {
		Checked.files(CHECK, """
				nhóm chỉ tiêu KinhTe "Kinh tế" {
					chỉ tiêu Thu "Thu ngân sách"
					chỉ tiêu Chi "Chi ngân sách"
				}
				quyết định QD {
					biểu chỉ tiêu {
						cột tên chỉ tiêu
						gồm Thu, Chi
					}
				}
				""").assertNone();
		Checked.files(CHECK, """
				nhóm chỉ tiêu KinhTe "Kinh tế" {
					chỉ tiêu Thu "Thu ngân sách"
					chỉ tiêu Chi "Chi ngân sách"
				}
				quyết định QD {
					biểu chỉ tiêu {
						cột tên chỉ tiêu
						gồm KinhTe
					}
				}
				""").assertNone();
	}
}
