package vn.kehoach.check.tests.roles;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.roles.UnlinkedAgencyCheck;
import vn.kehoach.check.tests.Checked;

final class UnlinkedAgencyCheckTest {
	private static final Check CHECK = new UnlinkedAgencyCheck();

	@Test
	void findsANameInProse() {
		Checked.files(CHECK, """
				cơ quan STP "Sở Tư pháp"
				cơ quan STC "Sở Tài chính"
				cơ quan UBND "Ủy ban nhân dân tỉnh" cách viết khác "UBND tỉnh"
				cơ quan VP "Văn phòng Ủy ban nhân dân tỉnh"
				cơ quan BDT "Ban Dân tộc"
				cơ quan SCT "Sở Công Thương" cách viết khác "Sở Công thương", "Sở Thương mại"
				quyết định QD {
					\"""
					Giao Sở Tư pháp rà soát.
					\"""
				}
				""").assertMarked("Sở Tư pháp")
				.assertMessage("«Sở Tư pháp» có trong danh mục với mã STP nhưng chưa được liên kết")
				.assertFixed("Giao [[STP]] rà soát.");
	}

	@Test
	void keepsTheWordsOfAShortenedName() {
		Checked.files(CHECK, """
				cơ quan STP "Sở Tư pháp"
				cơ quan STC "Sở Tài chính"
				cơ quan UBND "Ủy ban nhân dân tỉnh" cách viết khác "UBND tỉnh"
				cơ quan VP "Văn phòng Ủy ban nhân dân tỉnh"
				cơ quan BDT "Ban Dân tộc"
				cơ quan SCT "Sở Công Thương" cách viết khác "Sở Công thương", "Sở Thương mại"
				quyết định QD {
					\"""
					Báo cáo UBND tỉnh trước ngày 30.
					\"""
				}
				""").assertMarked("UBND tỉnh")
				.assertFixed("Báo cáo [[UBND|UBND tỉnh]] trước ngày 30.");
	}

	@Test
	void findsSeveralNames() {
		Checked.files(CHECK, """
				cơ quan STP "Sở Tư pháp"
				cơ quan STC "Sở Tài chính"
				cơ quan UBND "Ủy ban nhân dân tỉnh" cách viết khác "UBND tỉnh"
				cơ quan VP "Văn phòng Ủy ban nhân dân tỉnh"
				cơ quan BDT "Ban Dân tộc"
				cơ quan SCT "Sở Công Thương" cách viết khác "Sở Công thương", "Sở Thương mại"
				quyết định QD {
					\"""
					Giao Sở Tư pháp, Sở Tài chính và Sở Công Thương.
					\"""
				}
				""").assertMarked("Sở Tư pháp", "Sở Tài chính", "Sở Công Thương");
	}

	@Test
	void takesTheLongestName() {
		Checked.files(CHECK, """
				cơ quan STP "Sở Tư pháp"
				cơ quan STC "Sở Tài chính"
				cơ quan UBND "Ủy ban nhân dân tỉnh" cách viết khác "UBND tỉnh"
				cơ quan VP "Văn phòng Ủy ban nhân dân tỉnh"
				cơ quan BDT "Ban Dân tộc"
				cơ quan SCT "Sở Công Thương" cách viết khác "Sở Công thương", "Sở Thương mại"
				quyết định QD {
					\"""
					Giao Văn phòng Ủy ban nhân dân tỉnh theo dõi.
					\"""
				}
				""").assertMarked("Văn phòng Ủy ban nhân dân tỉnh");
	}

	@Test
	void leavesReferencesAndPartsOfLongerNames() {
		Checked.files(CHECK, """
				cơ quan STP "Sở Tư pháp"
				cơ quan STC "Sở Tài chính"
				cơ quan UBND "Ủy ban nhân dân tỉnh" cách viết khác "UBND tỉnh"
				cơ quan VP "Văn phòng Ủy ban nhân dân tỉnh"
				cơ quan BDT "Ban Dân tộc"
				cơ quan SCT "Sở Công Thương" cách viết khác "Sở Công thương", "Sở Thương mại"
				quyết định QD {
					\"""
					Giao [[STP]] và [[STC|Sở Tài chính]]; Ban Dân tộc và Tôn giáo; Sở Tài chính Hà Nội; sở tư pháp; Sở Tư phápx.
					\"""
				}
				""").assertNone();
	}

	@Test
	void leavesPersonsAndPartsOfABody() {
		Checked.files(CHECK, """
				cơ quan STP "Sở Tư pháp"
				cơ quan STC "Sở Tài chính"
				cơ quan UBND "Ủy ban nhân dân tỉnh" cách viết khác "UBND tỉnh"
				cơ quan VP "Văn phòng Ủy ban nhân dân tỉnh"
				cơ quan BDT "Ban Dân tộc"
				cơ quan SCT "Sở Công Thương" cách viết khác "Sở Công thương", "Sở Thương mại"
				quyết định QD {
					\"""
					Giám đốc Sở Tư pháp, Chủ tịch UBND tỉnh, Thường trực UBND tỉnh, Chánh Văn phòng Ủy ban nhân dân tỉnh.
					\"""
				}
				""").assertNone();
	}

	@Test
	void leavesOtherSpellingsToTheOtherCheck() {
		Checked.files(CHECK, """
				cơ quan STP "Sở Tư pháp"
				cơ quan STC "Sở Tài chính"
				cơ quan UBND "Ủy ban nhân dân tỉnh" cách viết khác "UBND tỉnh"
				cơ quan VP "Văn phòng Ủy ban nhân dân tỉnh"
				cơ quan BDT "Ban Dân tộc"
				cơ quan SCT "Sở Công Thương" cách viết khác "Sở Công thương", "Sở Thương mại"
				quyết định QD {
					\"""
					Giao Sở Công thương.
					\"""
				}
				""").assertNone();
	}
}
