package vn.kehoach.check.tests.time;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.time.UnlinkedAbolishedBodyCheck;
import vn.kehoach.check.tests.Checked;

final class UnlinkedAbolishedBodyCheckTest {
	private static final Check CHECK = new UnlinkedAbolishedBodyCheck();

	@Test
	void findsItInProseAndLinksTheSuccessor() {
		Checked.files(CHECK, """
				cơ quan STC "Sở Tài chính"
				cơ quan CA "Công an tỉnh"
				cơ quan SXD "Sở Xây dựng"
				cơ quan SKHDT "Sở Kế hoạch và Đầu tư" đến 2025-02-28 thay bởi STC
				cơ quan SGT "Sở Giao thông vận tải" đến 2025-02-28 thay bởi SXD chuyển "cấp giấy phép lái xe" cho CA
				quyết định QD năm 2027 {
					\"""Giao Sở Kế hoạch và Đầu tư tổng hợp.\"""
				}
				""")
				.assertMarked("Sở Kế hoạch và Đầu tư")
				.assertCodes("KH302")
				.assertMended("Thay «Sở Kế hoạch và Đầu tư» bằng Sở Tài chính", """
				cơ quan STC "Sở Tài chính"
				cơ quan CA "Công an tỉnh"
				cơ quan SXD "Sở Xây dựng"
				cơ quan SKHDT "Sở Kế hoạch và Đầu tư" đến 2025-02-28 thay bởi STC
				cơ quan SGT "Sở Giao thông vận tải" đến 2025-02-28 thay bởi SXD chuyển "cấp giấy phép lái xe" cho CA
				quyết định QD năm 2027 {
					\"""Giao [[STC]] tổng hợp.\"""
				}
				""");
	}

	@Test
	void findsItInARecipient() {
		Checked.files(CHECK, """
				cơ quan STC "Sở Tài chính"
				cơ quan CA "Công an tỉnh"
				cơ quan SXD "Sở Xây dựng"
				cơ quan SKHDT "Sở Kế hoạch và Đầu tư" đến 2025-02-28 thay bởi STC
				cơ quan SGT "Sở Giao thông vận tải" đến 2025-02-28 thay bởi SXD chuyển "cấp giấy phép lái xe" cho CA
				quyết định QD năm 2027 {
					nơi nhận "Sở Kế hoạch và Đầu tư", "Lưu: VT"
				}
				""")
				.assertMended("Thay «Sở Kế hoạch và Đầu tư» bằng Sở Tài chính", """
				cơ quan STC "Sở Tài chính"
				cơ quan CA "Công an tỉnh"
				cơ quan SXD "Sở Xây dựng"
				cơ quan SKHDT "Sở Kế hoạch và Đầu tư" đến 2025-02-28 thay bởi STC
				cơ quan SGT "Sở Giao thông vận tải" đến 2025-02-28 thay bởi SXD chuyển "cấp giấy phép lái xe" cho CA
				quyết định QD năm 2027 {
					nơi nhận "Sở Tài chính", "Lưu: VT"
				}
				""");
	}

	@Test
	void leavesOtherBodiesAndThePast() {
		Checked.files(CHECK, """
				cơ quan STC "Sở Tài chính"
				cơ quan CA "Công an tỉnh"
				cơ quan SXD "Sở Xây dựng"
				cơ quan SKHDT "Sở Kế hoạch và Đầu tư" đến 2025-02-28 thay bởi STC
				cơ quan SGT "Sở Giao thông vận tải" đến 2025-02-28 thay bởi SXD chuyển "cấp giấy phép lái xe" cho CA
				quyết định QD năm 2027 {
					\"""Giao Sở Tài chính; nhận hồ sơ của Sở Kế hoạch và Đầu tư trước đây; theo Tờ trình số 5/TTr-SKHĐT ngày 5/3/2024 của Sở Kế hoạch và Đầu tư.\"""
				}
				""").assertNone();
	}
}
