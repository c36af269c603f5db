package vn.kehoach.check.tests.time;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.time.AbolishedBodyCheck;
import vn.kehoach.check.tests.Checked;

final class AbolishedBodyCheckTest {
	private static final Check CHECK = new AbolishedBodyCheck();

	@Test
	void findsItInARoleAndPutsTheSuccessorInItsPlace() {
		Checked.files(CHECK, """
				cơ quan STC "Sở Tài chính"
				cơ quan CA "Công an tỉnh"
				cơ quan SXD "Sở Xây dựng"
				cơ quan SKHDT "Sở Kế hoạch và Đầu tư" đến 2025-02-28 thay bởi STC
				cơ quan SGT "Sở Giao thông vận tải" đến 2025-02-28 thay bởi SXD chuyển "cấp giấy phép lái xe" cho CA
				quyết định QD năm 2027 {
					ngày 2027-01-20
					nhiệm vụ A { chủ trì SKHDT ghi "Sở KH&ĐT" }
				}
				""")
				.assertMarked("SKHDT")
				.assertCodes("KH301")
				.assertMessage("«Sở Kế hoạch và Đầu tư» đã kết thúc hoạt động ngày 28/02/2025; nay là: Sở Tài chính")
				.assertMended("Thay «Sở Kế hoạch và Đầu tư» bằng Sở Tài chính", """
				cơ quan STC "Sở Tài chính"
				cơ quan CA "Công an tỉnh"
				cơ quan SXD "Sở Xây dựng"
				cơ quan SKHDT "Sở Kế hoạch và Đầu tư" đến 2025-02-28 thay bởi STC
				cơ quan SGT "Sở Giao thông vận tải" đến 2025-02-28 thay bởi SXD chuyển "cấp giấy phép lái xe" cho CA
				quyết định QD năm 2027 {
					ngày 2027-01-20
					nhiệm vụ A { chủ trì STC }
				}
				""");
	}

	@Test
	void offersEachSuccessorByFunction() {
		Checked.files(CHECK, """
				cơ quan STC "Sở Tài chính"
				cơ quan CA "Công an tỉnh"
				cơ quan SXD "Sở Xây dựng"
				cơ quan SKHDT "Sở Kế hoạch và Đầu tư" đến 2025-02-28 thay bởi STC
				cơ quan SGT "Sở Giao thông vận tải" đến 2025-02-28 thay bởi SXD chuyển "cấp giấy phép lái xe" cho CA
				quyết định QD năm 2027 {
					\"""Giao [[SGT|Sở GTVT]] làm.\"""
				}
				""")
				.assertMarked("SGT")
				.assertRemedies("Thay «Sở Giao thông vận tải» bằng Sở Xây dựng",
						"Thay «Sở Giao thông vận tải» bằng Công an tỉnh (cấp giấy phép lái xe)")
				.assertMended("Thay «Sở Giao thông vận tải» bằng Công an tỉnh (cấp giấy phép lái xe)", """
				cơ quan STC "Sở Tài chính"
				cơ quan CA "Công an tỉnh"
				cơ quan SXD "Sở Xây dựng"
				cơ quan SKHDT "Sở Kế hoạch và Đầu tư" đến 2025-02-28 thay bởi STC
				cơ quan SGT "Sở Giao thông vận tải" đến 2025-02-28 thay bởi SXD chuyển "cấp giấy phép lái xe" cho CA
				quyết định QD năm 2027 {
					\"""Giao [[CA]] làm.\"""
				}
				""");
	}

	@Test
	void countsFromTheFirstOfJanuaryWhileTheDateIsOpen() {
		Checked.files(CHECK, """
				cơ quan STC "Sở Tài chính"
				cơ quan CA "Công an tỉnh"
				cơ quan SXD "Sở Xây dựng"
				cơ quan SKHDT "Sở Kế hoạch và Đầu tư" đến 2025-02-28 thay bởi STC
				cơ quan SGT "Sở Giao thông vận tải" đến 2025-02-28 thay bởi SXD chuyển "cấp giấy phép lái xe" cho CA
				quyết định QD năm 2027 {
					nơi nhận SKHDT, "Lưu: VT"
				}
				""")
				.assertMarked("SKHDT");
	}

	@Test
	void leavesItWhileItExisted() {
		Checked.files(CHECK, """
				cơ quan STC "Sở Tài chính"
				cơ quan CA "Công an tỉnh"
				cơ quan SXD "Sở Xây dựng"
				cơ quan SKHDT "Sở Kế hoạch và Đầu tư" đến 2025-02-28 thay bởi STC
				cơ quan SGT "Sở Giao thông vận tải" đến 2025-02-28 thay bởi SXD chuyển "cấp giấy phép lái xe" cho CA
				quyết định QD năm 2027 {
					ngày 2024-01-20
					nhiệm vụ A { chủ trì SKHDT }
				}
				""").assertNone();
	}

	@Test
	void leavesTheIssuerOfACitedDocumentAndFormerBodies() {
		Checked.files(CHECK, """
				văn bản TT thông tư "5/2024/TT-BKHĐT" ngày 2024-05-06
				cơ quan STC "Sở Tài chính"
				cơ quan CA "Công an tỉnh"
				cơ quan SXD "Sở Xây dựng"
				cơ quan SKHDT "Sở Kế hoạch và Đầu tư" đến 2025-02-28 thay bởi STC
				cơ quan SGT "Sở Giao thông vận tải" đến 2025-02-28 thay bởi SXD chuyển "cấp giấy phép lái xe" cho CA
				quyết định QD năm 2027 {
					\"""Theo [[TT:ngắn]] ngày 06/5/2024 của [[SKHDT]]; hồ sơ của [[SKHDT]] (cũ) và tờ trình số 5/TTr-SKHĐT của [[SKHDT]].\"""
				}
				""").assertNone();
	}

	@Test
	void findsABodyThatIsYetToCome() {
		Checked.files(CHECK, """
				cơ quan B "Ban Mới" từ 2028-01-01
				quyết định QD năm 2027 {
					nhiệm vụ A { chủ trì B }
				}
				""")
				.assertMessage("«Ban Mới» đến ngày 01/01/2028 mới thành lập");
	}

	@Test
	void followsAChainOfSuccessors() {
		Checked.files(CHECK, """
				cơ quan A "Cục Thuế tỉnh" đến 2025-02-28 thay bởi B
				cơ quan B "Chi cục Thuế khu vực" từ 2025-03-01 đến 2025-06-30 thay bởi C
				cơ quan C "Thuế tỉnh" từ 2025-07-01
				quyết định QD năm 2027 {
					nhiệm vụ X { chủ trì A }
				}
				""")
				.assertMessage("«Cục Thuế tỉnh» đã kết thúc hoạt động ngày 28/02/2025; nay là: Thuế tỉnh");
	}

	@Test
	void takesTheDatesOfAnEntryOfTheSameNameAndKnowsBodiesThatCameBack() {
		Checked.files(CHECK, """
				cơ quan A "Bảo hiểm xã hội tỉnh"
				cơ quan B "Bảo hiểm xã hội tỉnh" đến 2025-02-28
				cơ quan C "Bảo hiểm xã hội tỉnh" từ 2025-07-01
				quyết định QD năm 2027 {
					nhiệm vụ X { chủ trì A }
				}
				quyết định QD2 năm 2025 {
					ngày 2025-04-01
					nhiệm vụ X { chủ trì A }
				}
				""")
				.assertMarked("A")
				.assertMessage("«Bảo hiểm xã hội tỉnh» đã kết thúc hoạt động ngày 28/02/2025");
	}
}
