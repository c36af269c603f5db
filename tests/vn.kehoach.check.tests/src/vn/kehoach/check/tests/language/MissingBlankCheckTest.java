package vn.kehoach.check.tests.language;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.language.MissingBlankCheck;
import vn.kehoach.check.tests.Checked;

final class MissingBlankCheckTest {
	private static final Check CHECK = new MissingBlankCheck();

	@Test
	void findsItBehindAComma() {
		Checked.prose(CHECK, "Rà soát quy định,đơn giản hóa thủ tục.").assertMarked(",")
				.assertFixed("Rà soát quy định, đơn giản hóa thủ tục.");
	}

	@Test
	void findsItBehindASemicolonAndAColon() {
		Checked.prose(CHECK, "Gồm:sở Tư pháp;sở Nội vụ.").assertMarked(":", ";");
	}

	@Test
	void findsItBehindAFullStop() {
		Checked.prose(CHECK, "Rà soát quy định.Đơn giản hóa thủ tục.").assertMarked(".");
	}

	@Test
	void leavesNumbers() {
		Checked.prose(CHECK, "Tăng 8,03%, đạt 12.420 tỷ đồng, lúc 7:30, trên 1,5ha, điểm 1.a và 2,b.").assertNone();
	}

	@Test
	void leavesAddressesAndAbbreviations() {
		Checked.prose(CHECK, "Xem https://vanson.gov.vn,Tin hoặc www.vanson.vn; TP.Vân Sơn, PGS.TS, v.v.", "Gửi a.b@vanson.vn.")
				.assertNone();
	}

	@Test
	void leavesLabels() {
		Checked.prose(CHECK, "1.Mục tiêu", "1.1.Nhiệm vụ").assertNone();
	}
}
