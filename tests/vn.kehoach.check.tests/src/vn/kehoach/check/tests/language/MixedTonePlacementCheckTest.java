package vn.kehoach.check.tests.language;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.language.MixedTonePlacementCheck;
import vn.kehoach.check.tests.Checked;

final class MixedTonePlacementCheckTest {
	private static final Check CHECK = new MixedTonePlacementCheck();

	@Test
	void findsTheRarerWay() {
		Checked.prose(CHECK, "Số hóa hồ sơ, đơn giản hóa thủ tục.", "Tự động hoá.").assertMarked("hoá")
				.assertMessage("«hoá» đặt dấu khác với «hóa» ở nơi khác trong văn bản");
	}

	@Test
	void mendsItToTheCommonerWay() {
		Checked.prose(CHECK, "Hòa bình, hòa giải. Hoà hợp.").assertMarked("Hoà")
				.assertFixed("Hòa bình, hòa giải. Hòa hợp.");
	}

	@Test
	void findsItInCapitals() {
		Checked.prose(CHECK, "ỦY BAN, ỦY QUYỀN, UỶ BAN.").assertMarked("UỶ")
				.assertFixed("ỦY BAN, ỦY QUYỀN, ỦY BAN.");
	}

	@Test
	void leavesADocumentThatWritesOneWay() {
		Checked.prose(CHECK, "Số hoá, tự động hoá, thuỷ lợi.").assertNone();
	}

	@Test
	void leavesDifferentSyllables() {
		Checked.prose(CHECK, "Số hóa hồ sơ, hoà bình, thủy lợi, khoẻ mạnh.").assertNone();
	}

	@Test
	void leavesSyllablesWithOnePlaceOnly() {
		Checked.prose(CHECK, "Hoàn thành quý một, quỹ đất, hoạt động.").assertNone();
	}

	@Test
	void countsThemesOfOtherFiles() {
		Checked.files(CHECK, """
				nhóm nhiệm vụ TheChe "Số hoá" {
				}
				""", """
				quyết định QD {
					trích yếu "Tự động hóa, đơn giản hóa"
					đưa vào TheChe
				}
				""").assertMarked("hoá")
				.assertFixed("Số hóa");
	}
}
