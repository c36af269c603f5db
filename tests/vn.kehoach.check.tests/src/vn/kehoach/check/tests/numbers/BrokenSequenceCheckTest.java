package vn.kehoach.check.tests.numbers;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.numbers.BrokenSequenceCheck;
import vn.kehoach.check.tests.Checked;

final class BrokenSequenceCheckTest {
	private static final Check CHECK = new BrokenSequenceCheck();

	@Test
	void findsAGap() {
		Checked.files(CHECK, """
				quyết định QD {
					phần "Mục" {
					}
					phần số "III." "Mục" {
					}
					phần "Mục" {
					}
				}
				""").assertMarked("III.")
				.assertMessage("Số «III.» không theo thứ tự; theo thứ tự là «II.»")
				.assertFixed("");
	}

	@Test
	void leavesABeginningThatIsNotOne() {
		Checked.files(CHECK, """
				quyết định QD {
					điều số "Điều 3." "Mục" {
					}
					điều "Mục" {
					}
				}
				""").assertNone();
	}

	@Test
	void findsAnotherStyleInTheMiddle() {
		Checked.files(CHECK, """
				quyết định QD {
					khoản số "(1)" "Mục" {
					}
					khoản số "2)" "Mục" {
					}
					khoản số "(3)" "Mục" {
					}
				}
				""").assertMarked("2)")
				.assertMessage("Số «2)» viết khác kiểu các số trước; theo kiểu đó là «(2)»");
	}

	@Test
	void findsTheNumberOfAnotherDivision() {
		Checked.files(CHECK, """
				quyết định QD {
					nhóm nhiệm vụ A "Một" {
						nhiệm vụ A1 số "2.1." "Việc" {
						}
					}
				}
				""").assertMarked("2.1.");
	}

	@Test
	void findsAMixtureOfLetterAndRoman() {
		Checked.files(CHECK, """
				quyết định QD {
					phần số "A-" "Mục" {
					}
					phần số "II-" "Mục" {
					}
					phần số "C-" "Mục" {
					}
				}
				""").assertMarked("II-");
	}

	@Test
	void leavesStylesThatAreKept() {
		Checked.files(CHECK, """
				quyết định QD {
					phần số "A-" "Mục" {
					}
					phần "Mục" {
					}
					phần "Mục" {
					}
				}
				kế hoạch KH {
					khoản số "(1)" "Mục" {
					}
					khoản số "(2)" "Mục" {
					}
				}
				""").assertNone();
	}

	@Test
	void leavesListsInsideTheList() {
		Checked.files(CHECK, """
				quyết định QD {
					khoản "Mục" {
					}
					khoản số "1.1." "Mục" {
					}
					khoản số "1.2." "Mục" {
					}
					khoản số "2." "Mục" {
					}
					khoản số "a)" "Mục" {
					}
					khoản số "b)" "Mục" {
					}
					khoản số "3." "Mục" {
					}
				}
				""").assertNone();
	}

	@Test
	void leavesDivisionsWithoutNumber() {
		Checked.files(CHECK, """
				quyết định QD {
					khoản "Mục" {
					}
					khoản số "" "Mục" {
					}
					khoản "Mục" {
					}
					khoản số "3." "Mục" {
					}
				}
				""").assertNone();
	}

	@Test
	void leavesRepetitionsToTheOtherCheck() {
		Checked.files(CHECK, """
				quyết định QD {
					phần "Mục" {
					}
					phần "Mục" {
					}
					phần số "II." "Mục" {
					}
				}
				""").assertNone();
	}

	@Test
	void leavesPartsLetteredWithoutTheLetterĐ() {
		Checked.files(CHECK, """
				quyết định QD {
					phần số "A." "Mục" {
					}
					phần "Mục" {
					}
					phần "Mục" {
					}
					phần "Mục" {
					}
					phần số "E." "Mục" {
					}
				}
				""").assertNone();
	}

	@Test
	void leavesATaskLetteredAmongPoints() {
		Checked.files(CHECK, """
				quyết định QD {
					điểm "Một" {
					}
					nhiệm vụ số "b)" "Hai" {
					}
					điểm số "c)" "Ba" {
					}
				}
				""").assertNone();
	}

	@Test
	void findsOnlyTheNumberThatStandsOut() {
		Checked.files(CHECK, """
				quyết định QD {
					điều "Mục" {
					}
					điều "Mục" {
					}
					điều số "Điều 10." "Mục" {
					}
					điều số "Điều 3." "Mục" {
					}
					điều "Mục" {
					}
				}
				""").assertMarked("Điều 10.");
	}

	@Test
	void leavesListsThatBeginAnew() {
		Checked.files(CHECK, """
				quyết định QD {
					khoản "Mục" {
					}
					khoản "Mục" {
					}
					khoản số "1." "Mục" {
					}
					khoản "Mục" {
					}
					khoản số "1." "Mục" {
					}
					khoản "Mục" {
					}
					khoản "Mục" {
					}
					khoản số "3." "Mục" {
					}
				}
				""").assertNone();
	}

	@Test
	void leavesListsOfArticlesThatAreNoSequence() {
		Checked.files(CHECK, """
				quyết định QD {
					điều số "Điều 19." "Mục" {
					}
					điều số "Điều 7." "Mục" {
					}
					điều số "Điều 9." "Mục" {
					}
					điều số "Điều 14." "Mục" {
					}
					điều "Mục" {
					}
				}
				""").assertNone();
	}
}
