package vn.kehoach.check.tests.language;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.language.DoubledWordCheck;
import vn.kehoach.check.tests.Checked;

final class DoubledWordCheckTest {
	private static final Check CHECK = new DoubledWordCheck();

	@Test
	void findsADoubledGrammaticalWord() {
		Checked.prose(CHECK, "Tác động của của cách mạng công nghiệp.").assertMarked(" của")
				.assertMessage("Từ «của» bị viết lặp")
				.assertFixed("Tác động của cách mạng công nghiệp.");
	}

	@Test
	void findsADoubledWordWhateverItsCase() {
		Checked.prose(CHECK, "Các các sở báo cáo.").assertMarked(" các")
				.assertFixed("Các sở báo cáo.");
	}

	@Test
	void findsADoubledPhrase() {
		Checked.prose(CHECK, "Chuyển đổi cơ cấu cây trồng cây trồng của tỉnh.").assertMarked(" cây trồng")
				.assertFixed("Chuyển đổi cơ cấu cây trồng của tỉnh.");
	}

	@Test
	void findsALongDoubledPhrase() {
		Checked.prose(CHECK, "Giao ủy ban nhân dân ủy ban nhân dân xã thực hiện.").assertMarked(" ủy ban nhân dân");
	}

	@Test
	void leavesCellsOfATableThatWasReadAsText() {
		Checked.prose(CHECK, "Giao Cơ quan Cơ quan phối hợp.", "TT NHIỆM VỤ CƠ QUAN CƠ QUAN", "các bộ và và Môi trường", "đơn vị có liên",
				"quan").assertNone();
	}

	@Test
	void leavesWordsThatAreDoubledOnPurpose() {
		Checked.prose(CHECK,
				"Luôn luôn đổi mới, dần dần mở rộng, xanh xanh đồng lúa, người người thi đua, nhà nhà thi đua, đời đời biết ơn.")
				.assertNone();
	}

	@Test
	void leavesCompoundsThatMeet() {
		Checked.prose(CHECK,
				"Xử lý hành vi vi phạm; rút gọn tuân thủ thủ tục; khắc phục tồn tại tại cơ sở; các bước tiếp theo theo quy định.")
				.assertNone();
	}

	@Test
	void leavesNumbers() {
		Checked.prose(CHECK, "Giai đoạn 5 5 năm, mã 12 34 12 34.").assertNone();
	}

	@Test
	void leavesWordsAcrossPunctuation() {
		Checked.prose(CHECK, "Việc của tỉnh, của xã và của, của dân. Các sở; sở xây dựng, xây dựng.").assertNone();
	}

	@Test
	void leavesWordsOfTwoParagraphs() {
		Checked.prose(CHECK, "Theo quy định của", "của tỉnh.").assertNone();
	}

	@Test
	void findsAWordThatAReferenceRepeatsButCannotMendIt() {
		Checked.files(CHECK, """
				cơ quan STP "của Sở Tư pháp"

				quyết định QD {
					\"""
					Theo đề nghị của [[STP]].
					\"""
				}
				""").assertMarked("ProseLiteral").assertNoFix();
	}
}
