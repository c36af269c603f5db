package vn.kehoach.check.tests.mending;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.language.DoubledWordCheck;
import vn.kehoach.check.numbers.RepeatedNumberCheck;
import vn.kehoach.check.reading.ReviewNoteCheck;
import vn.kehoach.check.roles.OtherSpellingCheck;
import vn.kehoach.check.roles.UnlinkedAgencyCheck;
import vn.kehoach.check.tests.Checked;

final class QuickFixesTest {
	@Test
	void wordsAreTakenOutOfProse() {
		Checked.files(new DoubledWordCheck(), """
				quyết định QD {
					// nhận xét
					\"""
					Kết quả của
					của tỉnh “tốt”.
					\"""
				}
				""").assertMended("Bỏ một «của»", """
				quyết định QD {
					// nhận xét
					\"""
					Kết quả của tỉnh “tốt”.
					\"""
				}
				""");
	}

	@Test
	void anOverrideGoesWithItsKeyword() {
		Checked.files(new RepeatedNumberCheck(), """
				quyết định QD2027 năm 2027 {
					phần "MỘT" {
					}
					phần "HAI" {
					}
					phần số "II." "BA" {
					}
				}
				""").assertMended("Dùng số theo thứ tự: III.", """
				quyết định QD2027 năm 2027 {
					phần "MỘT" {
					}
					phần "HAI" {
					}
					phần "BA" {
					}
				}
				""");
	}

	@Test
	void aNoteOnALineOfItsOwnGoesWithTheLine() {
		Checked.files(new ReviewNoteCheck(), """
				quyết định QD2027 năm 2027 {
					cần xem lại "số lạ"
					phần "MỘT" {
					}
				}
				""").assertMended("Đã xem: bỏ ghi chú «số lạ»", """
				quyết định QD2027 năm 2027 {
					phần "MỘT" {
					}
				}
				""");
	}

	@Test
	void aNameBecomesALinkAndAWordingGoes() {
		Checked.files(new UnlinkedAgencyCheck(), """
				cơ quan STC "Sở Tài chính"
				quyết định QD { \"""Giao Sở Tài chính làm.\""" }
				""").assertMended("Liên kết tới STC", """
				cơ quan STC "Sở Tài chính"
				quyết định QD { \"""Giao [[STC]] làm.\""" }
				""");
		Checked.files(new OtherSpellingCheck(), """
				cơ quan SCT "Sở Công Thương" cách viết khác "Sở Công thương"
				quyết định QD { \"""Giao [[SCT|Sở Công thương]] làm.\""" }
				""").assertMended("Dùng tên chuẩn «Sở Công Thương»", """
				cơ quan SCT "Sở Công Thương" cách viết khác "Sở Công thương"
				quyết định QD { \"""Giao [[SCT]] làm.\""" }
				""");
	}
}
