package vn.kehoach.check.tests.indicators;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.indicators.value.MissingUnitCheck;
import vn.kehoach.check.tests.Checked;

final class MissingUnitCheckTest {
	private static final Check CHECK = new MissingUnitCheck();

	@Test
	void findsNumbersWithoutUnit() {
		Checked.files(CHECK, """
				chỉ tiêu Thu "Thu ngân sách" {
					2027 kế hoạch 6.641
				}
				""").assertMessage("Chỉ tiêu «Thu ngân sách» có số nhưng không có đơn vị");
	}

	@Test
	void marksTheIndicator() {
		MarkedText.assertFound("KH518", """
				chỉ tiêu ⟦Thu⟧ "Thu ngân sách" {
					2027 kế hoạch 6.641
				}
				""");
	}

	@Test
	void takesTheUnitOfTheWhole() {
		Checked.files(CHECK, """
				chỉ tiêu Thu "Thu" {
					đơn vị "tỷ đồng"
					chỉ tiêu NoiDia "Nội địa" {
						2027 kế hoạch 5.000
					}
				}
				""").assertNone();
	}

	@Test
	void leavesAWholeWhosePartsHaveUnits() {
		Checked.files(CHECK, """
				chỉ tiêu Thu "Thu" {
					2027 kế hoạch 5
					chỉ tiêu NoiDia "Nội địa" {
						đơn vị "%"
					}
				}
				""").assertNone();
	}

	@Test
	void leavesWordsAndNumbersWithAUnitOfTheirOwn() {
		Checked.files(CHECK, """
				chỉ tiêu Thu "Thu" {
					2026 ước bằng lời "đạt"
					2027 kế hoạch 8 ghi "8%"
					2028 kế hoạch giảm 3 "%/năm"
				}
				""").assertNone();
	}
}
