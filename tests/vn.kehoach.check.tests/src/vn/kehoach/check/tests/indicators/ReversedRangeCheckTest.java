package vn.kehoach.check.tests.indicators;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.indicators.value.ReversedRangeCheck;
import vn.kehoach.check.tests.Checked;

final class ReversedRangeCheckTest {
	private static final Check CHECK = new ReversedRangeCheck();

	@Test
	void findsALowerEndAboveTheUpper() {
		Checked.files(CHECK, """
				chỉ tiêu A "A" {
					2027 kế hoạch từ 55 đến 50
				}
				""").assertMessage("Khoảng từ 55 đến 50 có đầu dưới lớn hơn đầu trên");
	}

	@Test
	void marksTheLowerEnd() {
		MarkedText.assertFound("KH528", """
				chỉ tiêu A "A" {
					2027 kế hoạch từ ⟦55⟧ đến 50
				}
				""");
	}

	@Test
	void leavesRanges() {
		Checked.files(CHECK, """
				chỉ tiêu A "A" {
					2027 kế hoạch từ 50 đến 55
					2028 kế hoạch giảm 2 đến 3
				}
				""").assertNone();
	}

	@Test
	void swapsTheEnds() {
		Checked.files(CHECK, """
				chỉ tiêu A "A" {
					2027 kế hoạch từ 55,5 đến 50 // sửa
				}
				""").assertMended("Đổi thành từ 50 đến 55,5", """
				chỉ tiêu A "A" {
					2027 kế hoạch từ 50 đến 55,5 // sửa
				}
				""");
	}
}
