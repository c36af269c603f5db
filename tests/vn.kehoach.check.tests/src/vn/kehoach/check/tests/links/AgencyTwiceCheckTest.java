package vn.kehoach.check.tests.links;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.links.AgencyTwiceCheck;
import vn.kehoach.check.tests.Checked;

final class AgencyTwiceCheckTest {
	private static final Check CHECK = new AgencyTwiceCheck();

	@Test
	void findsANameUnderTwoIds() {
		Checked.files(CHECK, """
				cơ quan STP "Sở Tư pháp"
				cơ quan SoTuPhap "Sở Tư Pháp"
				""").assertMarked("Sở Tư Pháp")
				.assertMessage("Tên «Sở Tư Pháp» đã được khai báo với mã STP");
	}

	@Test
	void findsASpellingThatIsAnothersName() {
		Checked.files(CHECK, """
				cơ quan SCT "Sở Công Thương"
				cơ quan STM "Sở Thương mại"
					cách viết khác "Sở Công thương"
				""").assertMarked("Sở Công thương");
	}

	@Test
	void findsItInAnotherFile() {
		Checked.files(CHECK, """
				cơ quan STP "Sở Tư pháp"
				""", """
				cơ quan SoTuPhap "Sở  Tư pháp"
				""").assertMarked("Sở  Tư pháp");
	}

	/** The years of one province lie in folders side by side, each with its registry. */
	@Test
	void leavesTheSameBodyInTheRegistryOfAnotherYear() {
		Checked.files(CHECK, """
				cơ quan STP "Sở Tư pháp"
				""", """
				cơ quan STP "Sở Tư pháp"
				""").assertNone();
	}

	@Test
	void leavesBodiesThatFollowEachOtherInTime() {
		Checked.files(CHECK, """
				cơ quan SXD1 "Sở Xây dựng" đến 2025-02-28 thay bởi SXD2
				cơ quan SXD2 "Sở Xây dựng" từ 2025-03-01
				""").assertNone();
	}

	@Test
	void leavesDifferentNamesAndOwnSpellings() {
		Checked.files(CHECK, """
				cơ quan STP "Sở Tư pháp" cách viết khác "Sở Tư Pháp"
				cơ quan STC "Sở Tài chính"
				""").assertNone();
	}
}
