package vn.kehoach.check.tests.indicators;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.indicators.value.PlanAgainstDirectionCheck;
import vn.kehoach.check.tests.Checked;

final class PlanAgainstDirectionCheckTest {
	private static final Check CHECK = new PlanAgainstDirectionCheck();

	@Test
	void findsAPlanBelowTheEstimate() {
		Checked.files(CHECK, """
				chỉ tiêu GRDP "Tốc độ tăng GRDP" {
					đơn vị "%"
					chiều tăng
					2026 ước 8,2
					2027 kế hoạch 7,5
				}
				""").assertMessage("«Tốc độ tăng GRDP» phải tăng, nhưng kế hoạch 2027 là 7,5 trong khi năm 2026 là 8,2");
	}

	@Test
	void marksThePlan() {
		MarkedText.assertFound("KH525", """
				chỉ tiêu GRDP "Tốc độ tăng GRDP" {
					đơn vị "%"
					chiều tăng
					2026 ước 8,2
					2027 kế hoạch ⟦7,5⟧
				}
				""");
	}

	@Test
	void findsAPlanAboveTheEstimate() {
		Checked.files(CHECK, """
				chỉ tiêu GRDP "Tốc độ tăng GRDP" {
					đơn vị "%"
					chiều giảm
					2026 ước 8,2
					2027 kế hoạch 9
				}
				""").assertMarked("9");
	}

	@Test
	void leavesPlansThatGoTheirWay() {
		Checked.files(CHECK, """
				chỉ tiêu GRDP "Tốc độ tăng GRDP" {
					đơn vị "%"
					chiều tăng
					2026 ước 8,2
					2027 kế hoạch 8,5
				}
				""").assertNone();
		Checked.files(CHECK, """
				chỉ tiêu GRDP "Tốc độ tăng GRDP" {
					đơn vị "%"
					chiều giảm
					2026 ước 8,2
					2027 kế hoạch 8,2
				}
				""").assertNone();
		Checked.files(CHECK, """
				chỉ tiêu GRDP "Tốc độ tăng GRDP" {
					đơn vị "%"
					chiều giữ
					2026 ước 8,2
					2027 kế hoạch 7
				}
				""").assertNone();
		Checked.files(CHECK, """
				chỉ tiêu GRDP "Tốc độ tăng GRDP" {
					đơn vị "%"
					chiều tăng
					2026 ước 8,2
					2027 kế hoạch ít nhất 7
				}
				""").assertNone();
	}
}
