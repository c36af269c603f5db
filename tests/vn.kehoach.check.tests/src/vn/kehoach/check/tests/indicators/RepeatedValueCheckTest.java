package vn.kehoach.check.tests.indicators;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.indicators.value.RepeatedValueCheck;
import vn.kehoach.check.tests.Checked;

final class RepeatedValueCheckTest {
	private static final Check CHECK = new RepeatedValueCheck();

	@Test
	void findsTheSecondValue() {
		Checked.files(CHECK, """
				chỉ tiêu A "A" {
					2027 kế hoạch 1
					2027 kế hoạch 2
				}
				""").assertMessage("Giá trị «2027 kế hoạch» đã có ở trên");
	}

	@Test
	void marksItsYear() {
		MarkedText.assertFound("KH526", """
				chỉ tiêu A "A" {
					2027 kế hoạch 1
					⟦2027⟧ kế hoạch 2
				}
				""");
	}

	@Test
	void leavesOtherKindsSpansAndPlaces() {
		Checked.files(CHECK, """
				địa phương LaoCai "Lào Cai"
				chỉ tiêu A "A" {
					2027 kế hoạch 1
					2027 mục tiêu 2
					giai đoạn 2026 đến 2027 kế hoạch 3
					2027 tại LaoCai kế hoạch 4
				}
				""").assertNone();
	}
}
