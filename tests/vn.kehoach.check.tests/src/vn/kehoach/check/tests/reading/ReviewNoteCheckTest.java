package vn.kehoach.check.tests.reading;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.reading.ReviewNoteCheck;
import vn.kehoach.check.tests.Checked;

final class ReviewNoteCheckTest {
	private static final Check CHECK = new ReviewNoteCheck();

	@Test
	void findsANote() {
		Checked.files(CHECK, """
				cần xem lại "Không rõ tên viết tắt"
				cơ quan STP "Sở Tư pháp"
				""").assertMarked("Không rõ tên viết tắt")
				.assertMessage("Cần xem lại: Không rõ tên viết tắt")
				.assertFixed("");
	}

	@Test
	void findsNotesOnProse() {
		Checked.files(CHECK, """
				quyết định QD {
					cần xem lại "Có thể là đề mục"
					\"""
					Mục tiêu
					\"""
				}
				""").assertMarked("Có thể là đề mục");
	}

	@Test
	void leavesElementsWithoutNote() {
		Checked.files(CHECK, """
				cơ quan STP "Sở Tư pháp"
				""").assertNone();
	}
}
