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

	@Test
	void takesTheListingOut() {
		String before = "chỉ tiêu Thu \"Thu ngân sách\"\nchỉ tiêu Chi \"Chi ngân sách\"\nquyết định QD {\n\tbiểu chỉ tiêu {\n"
				+ "\t\tcột tên chỉ tiêu\n\t\tgồm ";
		Checked.files(CHECK, before + "Thu, Chi, Thu\n\t}\n}\n").assertMended("Bỏ «Thu ngân sách» khỏi chỗ này",
				before + "Thu, Chi\n\t}\n}\n");
		Checked.files(CHECK, before + "Thu, Thu, Chi\n\t}\n}\n").assertMended("Bỏ «Thu ngân sách» khỏi chỗ này",
				before + "Thu, Chi\n\t}\n}\n");
	}

	@Test
	void takesTheFirstListingOut() {
		String before = "nhóm chỉ tiêu KinhTe \"Kinh tế\" {\n\tchỉ tiêu Thu \"Thu ngân sách\"\n}\nquyết định QD {\n\tbiểu chỉ tiêu {\n"
				+ "\t\tcột tên chỉ tiêu\n\t\tgồm ";
		Checked.files(CHECK, before + "Thu, KinhTe\n\t}\n}\n").assertMended("Bỏ «Thu ngân sách» khỏi chỗ này", before + "KinhTe\n\t}\n}\n");
	}
}
