package vn.kehoach.check.tests.indicators;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.indicators.value.ShareUnitCheck;
import vn.kehoach.check.tests.Checked;

final class ShareUnitCheckTest {
	private static final Check CHECK = new ShareUnitCheck();

	@Test
	void findsAnotherUnit() {
		Checked.files(CHECK, """
				chỉ tiêu Thu "Thu" {
					đơn vị "tỷ đồng"
					cơ cấu
					chỉ tiêu NoiDia "Nội địa" {
						đơn vị "triệu USD"
					}
				}
				""").assertMessage("«Nội địa» tính bằng «triệu USD», chỉ tiêu chung tính bằng «tỷ đồng»");
	}

	@Test
	void marksTheUnit() {
		MarkedText.assertFound("KH519", """
				chỉ tiêu Thu "Thu" {
					đơn vị "tỷ đồng"
					cơ cấu
					chỉ tiêu NoiDia "Nội địa" {
						đơn vị "⟦triệu USD⟧"
					}
				}
				""");
	}

	@Test
	void isMendedByTheUnitOfTheWhole() {
		Checked.files(CHECK, """
				chỉ tiêu Thu "Thu" {
					đơn vị "tỷ đồng"
					cơ cấu
					chỉ tiêu NoiDia "Nội địa" {
						đơn vị "triệu USD"
					}
				}
				""").assertMended("Dùng đơn vị «tỷ đồng»", """
				chỉ tiêu Thu "Thu" {
					đơn vị "tỷ đồng"
					cơ cấu
					chỉ tiêu NoiDia "Nội địa" {
						đơn vị "tỷ đồng"
					}
				}
				""");
	}

	@Test
	void acceptsPerCentAndTheSameUnit() {
		Checked.files(CHECK, """
				chỉ tiêu Thu "Thu" {
					đơn vị "tỷ đồng"
					cơ cấu
					chỉ tiêu NoiDia "Nội địa" {
						đơn vị "%"
					}
				}
				""").assertNone();
		Checked.files(CHECK, """
				chỉ tiêu Thu "Thu" {
					đơn vị "tỷ đồng"
					cơ cấu
					chỉ tiêu NoiDia "Nội địa" {
						đơn vị "Tỷ  đồng"
					}
				}
				""").assertNone();
		Checked.files(CHECK, """
				chỉ tiêu Thu "Thu" {
					đơn vị "tỷ đồng"
					chỉ tiêu NoiDia "Nội địa" {
						đơn vị "triệu USD"
					}
				}
				""").assertNone();
	}
}
