package vn.kehoach.check.tests.layout;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.layout.RecipientEndMarkCheck;
import vn.kehoach.check.tests.Checked;

final class RecipientEndMarkCheckTest {
	private static final Check CHECK = new RecipientEndMarkCheck();

	@Test
	void findsOtherMarksAndTakesThemAway() {
		Checked.files(CHECK, """
				quyết định QD {
					nơi nhận
						"Như Điều 3" dấu cuối ",",
						"Lưu: VT"
				}
				""").assertCodes("KH622").assertMarked(",").assertMessage("Dòng nơi nhận kết thúc bằng «,», phải là «;»")
				.assertMended("Dùng dấu «;»", """
						quyết định QD {
							nơi nhận
								"Như Điều 3",
								"Lưu: VT"
						}
						""");
	}

	@Test
	void findsALastRecipientWithoutFullStop() {
		Checked.files(CHECK, """
				quyết định QD {
					nơi nhận "Như Điều 3", "Lưu: VT" dấu cuối ";"
				}
				""").assertMarked(";").assertMessage("Dòng nơi nhận kết thúc bằng «;», phải là «.»");
	}

	@Test
	void leavesRightMarksAndDocumentsOfTheParty() {
		Checked.files(CHECK, """
				quyết định QD {
					nơi nhận "Như Điều 3" dấu cuối ";", "Lưu: VT"
				}
				chương trình hành động CT {
					ký hiệu "CTr/TU"
					nơi nhận "Các huyện ủy" dấu cuối ",", "Lưu Văn phòng Tỉnh ủy"
				}
				chương trình hành động CT2 {
					không có phần đầu
					nơi nhận "Các huyện ủy" dấu cuối ",", "Lưu Văn phòng Tỉnh ủy"
				}
				""").assertNone();
	}
}
