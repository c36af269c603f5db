package vn.kehoach.check.tests.indicators;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.indicators.value.OwnerMissingCheck;
import vn.kehoach.check.tests.Checked;

final class OwnerMissingCheckTest {
	private static final Check CHECK = new OwnerMissingCheck();

	@Test
	void findsAnIndicatorWithoutOwnerWhereOthersHaveOne() {
		Checked.files(CHECK, """
				cơ quan STC "Sở Tài chính"
				chỉ tiêu A "A" {
					theo dõi STC
				}
				chỉ tiêu B "B" {
					chỉ tiêu C "C"
				}
				""").assertMessage("Chỉ tiêu «B» chưa có cơ quan theo dõi");
	}

	@Test
	void marksTheIndicator() {
		MarkedText.assertFound("KH208", """
				cơ quan STC "Sở Tài chính"
				chỉ tiêu A "A" {
					theo dõi STC
				}
				chỉ tiêu ⟦B⟧ "B" {
					chỉ tiêu C "C"
				}
				""");
	}

	@Test
	void leavesProjectsThatNameNoOwners() {
		Checked.files(CHECK, """
				cơ quan STC "Sở Tài chính"
				chỉ tiêu A "A" {
				}
				chỉ tiêu B "B" {
					chỉ tiêu C "C"
				}
				""").assertNone();
	}

	@Test
	void leavesAWholeWhosePartsAreOwned() {
		Checked.files(CHECK, """
				cơ quan STC "Sở Tài chính"
				chỉ tiêu A "A" {
					theo dõi STC
				}
				chỉ tiêu B "B" {
					chỉ tiêu C "C" {
						theo dõi STC
					}
				}
				""").assertNone();
	}
}
