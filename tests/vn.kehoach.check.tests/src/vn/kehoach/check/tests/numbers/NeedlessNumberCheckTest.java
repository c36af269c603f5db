package vn.kehoach.check.tests.numbers;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.numbers.NeedlessNumberCheck;
import vn.kehoach.check.tests.Checked;

final class NeedlessNumberCheckTest {
	private static final Check CHECK = new NeedlessNumberCheck();

	@Test
	void findsANumberThatIsComputedAnyway() {
		Checked.files(CHECK, """
				quyết định QD {
					phần "Mục" {
					}
					phần số "II." "Mục" {
					}
				}
				""").assertMarked("II.")
				.assertMessage("Số «II.» đúng bằng số tự tính, không cần ghi")
				.assertFixed("");
	}

	@Test
	void leavesNumbersThatDepart() {
		Checked.files(CHECK, """
				quyết định QD {
					phần "Mục" {
					}
					phần số "III." "Mục" {
					}
				}
				""").assertNone();
	}

	@Test
	void leavesComputedNumbers() {
		Checked.files(CHECK, """
				quyết định QD {
					phần "Mục" {
					}
					phần "Mục" {
					}
				}
				""").assertNone();
	}
}
