package vn.kehoach.check.tests.language;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.indicators.format.DecimalPointCheck;
import vn.kehoach.check.language.DoubledWordCheck;
import vn.kehoach.check.language.MixedTonePlacementCheck;
import vn.kehoach.check.language.OneSidedDashCheck;
import vn.kehoach.check.tests.Checked;

/** The checks of language read what indicators and their tables print. */
final class IndicatorTextTest {
	@Test
	void readsNamesSpellingsAndNotes() {
		Checked.files(new DoubledWordCheck(), """
				nhóm chỉ tiêu KT "Nhóm kinh tế của của tỉnh" {
					chỉ tiêu Thu "Thu ngân sách của của tỉnh" {
						cách viết khác "thu ngân sách", "thu của của tỉnh"
						ghi chú "Số của của Sở"
					}
				}
				""").assertCodes("KH601", "KH601", "KH601", "KH601");
	}

	@Test
	void readsCaptionsHeadingsAndOverriddenCells() {
		Checked.files(new OneSidedDashCheck(), """
				chỉ tiêu Thu "Thu ngân sách"
				quyết định QD {
					biểu chỉ tiêu "Chỉ tiêu kinh tế- xã hội" {
						cột tên chỉ tiêu "Chỉ tiêu kinh tế -xã hội"
						cột tự ghi "Ghi chú"
						gồm Thu
						ô Thu cột 2 ghi "thu- chi"
					}
				}
				""").assertCodes("KH604", "KH604", "KH604");
	}

	@Test
	void mendsASpellingInItsPlace() {
		Checked.files(new DoubledWordCheck(), """
				chỉ tiêu Thu "Thu" {
					cách viết khác "thu ngân sách", "thu của của tỉnh"
				}
				""").assertMended("Bỏ một «của»", """
				chỉ tiêu Thu "Thu" {
					cách viết khác "thu ngân sách", "thu của tỉnh"
				}
				""");
	}

	@Test
	void leavesSpellingsThatDifferOnPurpose() {
		Checked.files(new MixedTonePlacementCheck(), """
				chỉ tiêu A "Tỷ lệ số hóa" {
					cách viết khác "tỷ lệ số hoá"
				}
				""").assertNone();
	}

	@Test
	void tellsADecimalPointInACellOnce() {
		Checked.files(new DecimalPointCheck(), """
				chỉ tiêu Thu "Thu ngân sách" { 2027 kế hoạch 8,5 }
				quyết định QD {
					biểu chỉ tiêu {
						cột tên chỉ tiêu
						cột giá trị 2027 kế hoạch
						gồm Thu
						ô Thu cột 2 ghi "8.5"
					}
					\"""Thu 8,5%.\"""
				}
				""").assertMarked("8.5");
	}
}
