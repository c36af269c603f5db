package vn.kehoach.check.tests.suppression;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.language.DoubledWordCheck;
import vn.kehoach.check.suppression.SuppressionReasonCheck;
import vn.kehoach.check.suppression.UnknownSuppressedCodeCheck;
import vn.kehoach.check.tests.Checked;

final class SuppressionTest {
	private static final String THEME = """
			nhóm nhiệm vụ A "Việc của của tỉnh" {
				\"""
				Các sở của của tỉnh.
				\"""
			}
			""";

	@Test
	void what_is_set_aside_for_an_element_is_not_told_in_it_and_its_contents() {
		Checked.files(new DoubledWordCheck(), THEME).assertCodes("KH601", "KH601");
		Checked.files(new DoubledWordCheck(), "bỏ qua KH601 vì \"tên riêng\"\n" + THEME).assertNone();
	}

	@Test
	void it_is_still_told_outside() {
		Checked.files(new DoubledWordCheck(), """
				nhóm nhiệm vụ A "Việc của của tỉnh" {
					bỏ qua KH601 vì "tên riêng"
					\"""
					Các sở của của tỉnh.
					\"""
				}
				""").assertMarked(" của");
	}

	@Test
	void a_suppression_of_another_check_sets_nothing_aside() {
		Checked.files(new DoubledWordCheck(), "bỏ qua KH602 vì \"tên riêng\"\n" + THEME).assertCodes("KH601", "KH601");
	}

	@Test
	void a_suppression_that_sets_nothing_aside_is_told_and_can_be_removed() {
		String text = "nhóm nhiệm vụ A \"Việc của tỉnh\" {\n}\n";
		Checked.files(new DoubledWordCheck(), "bỏ qua KH601 vì \"tên riêng\"\n" + text).assertCodes("KH013")
				.assertMessage("Không còn gì để bỏ qua: KH601 không thấy gì ở đây").assertMended("Bỏ dòng bỏ qua KH601", text);
	}

	@Test
	void a_suppression_without_reason_is_told() {
		Checked.files(new SuppressionReasonCheck(), "bỏ qua KH601 vì \"...\"\n" + THEME).assertCodes("KH011")
				.assertMessage("Bỏ qua KH601 mà chưa ghi lý do");
		Checked.files(new SuppressionReasonCheck(), "bỏ qua KH601 vì \"tên riêng\"\n" + THEME).assertNone();
	}

	@Test
	void a_code_that_no_check_has_is_told() {
		Checked.files(new UnknownSuppressedCodeCheck(), "bỏ qua KH699 vì \"tên riêng\"\n" + THEME).assertCodes("KH012")
				.assertMarked("KH699").assertMessage("Không có phép kiểm tra nào mang mã KH699");
	}

	@Test
	void errors_of_reading_cannot_be_set_aside() {
		Checked.files(new UnknownSuppressedCodeCheck(), "bỏ qua KH101 vì \"tên riêng\"\n" + THEME).assertCodes("KH012")
				.assertMessage("Không bỏ qua được KH101: chưa sửa thì chưa hiểu được tệp");
	}
}
