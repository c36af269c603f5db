package vn.kehoach.check.tests.numbers;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.numbers.RepeatedNumberCheck;
import vn.kehoach.check.tests.Checked;

final class RepeatedNumberCheckTest {
	private static final Check CHECK = new RepeatedNumberCheck();

	@Test
	void findsANumberUsedTwice() {
		Checked.files(CHECK, """
				quyết định QD {
					phần "Mục" {
					}
					phần "Mục" {
					}
					phần số "II." "Mục" {
					}
					phần "Mục" {
					}
				}
				""").assertMarked("II.")
				.assertMessage("Số «II.» đã có ở trên; theo thứ tự là «III.»")
				.assertFixed("");
	}

	@Test
	void findsANumberUsedTwiceInsideATheme() {
		Checked.files(CHECK, """
				quyết định QD {
					nhóm nhiệm vụ A số "9." "Y tế" {
						nhiệm vụ A1 "Một" {
						}
						nhiệm vụ A2 số "9.1." "Hai" {
						}
					}
				}
				""").assertMarked("9.1.");
	}

	@Test
	void findsAnArticleRepeatedInAnotherPart() {
		Checked.files(CHECK, """
				quyết định QD {
					phần "Một" {
						điều "Một" {
						}
					}
					phần "Hai" {
						điều "Hai" {
						}
						điều số "Điều 2." "Ba" {
						}
					}
				}
				""").assertMarked("Điều 2.");
	}

	@Test
	void leavesBreaksToTheOtherCheck() {
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
	void leavesEqualNumbersOfDifferentSequences() {
		Checked.files(CHECK, """
				quyết định QD {
					phần số "I." "Mục" {
					}
				}
				kế hoạch KH {
					phần số "I." "Mục" {
					}
				}
				""").assertNone();
	}
}
