package vn.kehoach.check.tests.roles;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.roles.OtherSpellingCheck;
import vn.kehoach.check.tests.Checked;

final class OtherSpellingCheckTest {
	private static final Check CHECK = new OtherSpellingCheck();

	@Test
	void findsItInARole() {
		Checked.files(CHECK, """
				cơ quan STP "Sở Tư pháp"
				cơ quan STC "Sở Tài chính"
				cơ quan UBND "Ủy ban nhân dân tỉnh" cách viết khác "UBND tỉnh"
				cơ quan VP "Văn phòng Ủy ban nhân dân tỉnh"
				cơ quan BDT "Ban Dân tộc"
				cơ quan SCT "Sở Công Thương" cách viết khác "Sở Công thương", "Sở Thương mại"
				quyết định QD {
					nhiệm vụ A { chủ trì SCT ghi "Sở Công thương" }
				}
				""").assertMarked("Sở Công thương")
				.assertMessage("«Sở Công thương» được viết khác tên chuẩn «Sở Công Thương»")
				.assertFixed("");
	}

	@Test
	void findsItInTheWordsOfAReference() {
		Checked.files(CHECK, """
				cơ quan STP "Sở Tư pháp"
				cơ quan STC "Sở Tài chính"
				cơ quan UBND "Ủy ban nhân dân tỉnh" cách viết khác "UBND tỉnh"
				cơ quan VP "Văn phòng Ủy ban nhân dân tỉnh"
				cơ quan BDT "Ban Dân tộc"
				cơ quan SCT "Sở Công Thương" cách viết khác "Sở Công thương", "Sở Thương mại"
				quyết định QD {
					\"""
					Giao [[SCT|Sở Công thương]] theo dõi.
					\"""
				}
				""").assertMarked("Sở Công thương")
				.assertFixed("");
	}

	@Test
	void findsItInProseAndLinksTheName() {
		Checked.files(CHECK, """
				cơ quan STP "Sở Tư pháp"
				cơ quan STC "Sở Tài chính"
				cơ quan UBND "Ủy ban nhân dân tỉnh" cách viết khác "UBND tỉnh"
				cơ quan VP "Văn phòng Ủy ban nhân dân tỉnh"
				cơ quan BDT "Ban Dân tộc"
				cơ quan SCT "Sở Công Thương" cách viết khác "Sở Công thương", "Sở Thương mại"
				quyết định QD {
					\"""
					Giao Sở Công thương theo dõi.
					\"""
				}
				""").assertMarked("Sở Công thương")
				.assertFixed("Giao [[SCT]] theo dõi.");
	}

	@Test
	void findsItInATitle() {
		Checked.files(CHECK, """
				cơ quan STP "Sở Tư pháp"
				cơ quan STC "Sở Tài chính"
				cơ quan UBND "Ủy ban nhân dân tỉnh" cách viết khác "UBND tỉnh"
				cơ quan VP "Văn phòng Ủy ban nhân dân tỉnh"
				cơ quan BDT "Ban Dân tộc"
				cơ quan SCT "Sở Công Thương" cách viết khác "Sở Công thương", "Sở Thương mại"
				quyết định QD {
					phần "Việc của Sở Công thương" {
					}
				}
				""").assertMarked("Sở Công thương")
				.assertFixed("Việc của Sở Công Thương");
	}

	@Test
	void findsAnUnofficialName() {
		Checked.files(CHECK, """
				cơ quan STP "Sở Tư pháp"
				cơ quan STC "Sở Tài chính"
				cơ quan UBND "Ủy ban nhân dân tỉnh" cách viết khác "UBND tỉnh"
				cơ quan VP "Văn phòng Ủy ban nhân dân tỉnh"
				cơ quan BDT "Ban Dân tộc"
				cơ quan SCT "Sở Công Thương" cách viết khác "Sở Công thương", "Sở Thương mại"
				quyết định QD {
					\"""
					Giao Sở Thương mại theo dõi.
					\"""
				}
				""").assertMarked("Sở Thương mại");
	}

	@Test
	void leavesTheNameAndItsShortForms() {
		Checked.files(CHECK, """
				cơ quan STP "Sở Tư pháp"
				cơ quan STC "Sở Tài chính"
				cơ quan UBND "Ủy ban nhân dân tỉnh" cách viết khác "UBND tỉnh"
				cơ quan VP "Văn phòng Ủy ban nhân dân tỉnh"
				cơ quan BDT "Ban Dân tộc"
				cơ quan SCT "Sở Công Thương" cách viết khác "Sở Công thương", "Sở Thương mại"
				quyết định QD {
					\"""
					Giao Sở Công Thương báo cáo [[UBND|UBND tỉnh]] và UBND tỉnh.
					\"""
				}
				kế hoạch KH {
					nhiệm vụ A { chủ trì UBND ghi "UBND tỉnh" phối hợp với SCT ghi "Sở này" }
				}
				""").assertNone();
	}

	@Test
	void leavesNamesThatTwoBodiesBear() {
		Checked.files(CHECK, """
				cơ quan A "Sở Một" cách viết khác "Sở chung"
				cơ quan B "Sở Hai" cách viết khác "Sở chung"
				quyết định QD {
					\"""
					Giao Sở chung.
					\"""
				}
				""").assertNone();
	}
}
