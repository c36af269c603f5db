package vn.kehoach.check.tests.links;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.links.UnusedEntryCheck;
import vn.kehoach.check.tests.Checked;

final class UnusedEntryCheckTest {
	private static final Check CHECK = new UnusedEntryCheck();

	@Test
	void findsAnAgencyThatNothingRefersTo() {
		Checked.files(CHECK, """
				cơ quan STP "Sở Tư pháp"
				quyết định QD {
				}
				""").assertMarked("STP")
				.assertMessage("«STP» được khai báo nhưng không có chỗ nào nhắc tới");
	}

	@Test
	void findsUnusedGroupsDocumentsMottosAndFootnotes() {
		Checked.files(CHECK, """
				nhóm cơ quan CacSo "các sở"
				văn bản NQ68 nghị quyết "68-NQ/TW"
				quyết định QD {
					chủ đề ChuDe "Dữ liệu dẫn đường"
					chú thích C1 \"""Số liệu ước.\"""
				}
				""").assertMarked("CacSo", "NQ68", "ChuDe", "C1");
	}

	@Test
	void countsEveryKindOfUse() {
		Checked.files(CHECK, """
				cơ quan UBND "Ủy ban nhân dân tỉnh"
				cơ quan STP "Sở Tư pháp" thuộc UBND
				cơ quan SNV "Sở Nội vụ"
				nhóm cơ quan CacSo "các sở" gồm SNV
				văn bản NQ68 nghị quyết "68-NQ/TW"
				quyết định QD {
					cơ quan ban hành UBND
					căn cứ NQ68
					nhiệm vụ RaSoat {
						chủ trì STP
						phối hợp với CacSo
					}
				}
				""").assertNone();
	}

	@Test
	void leavesRegistriesWithoutADocument() {
		Checked.files(CHECK, """
				cơ quan STP "Sở Tư pháp"
				""").assertNone();
	}

	@Test
	void seesUsesInOtherFiles() {
		Checked.files(CHECK, """
				cơ quan STP "Sở Tư pháp"
				""", """
				quyết định QD {
					cơ quan ban hành STP
				}
				""").assertNone();
	}

	@Test
	void findsIndicatorsInNoTableAndNowhereQuoted() {
		Checked.files(CHECK, """
				nhóm chỉ tiêu KinhTe "Kinh tế" {
					chỉ tiêu GRDP "Tốc độ tăng GRDP" {
						chỉ tiêu DichVu "Dịch vụ"
					}
					chỉ tiêu Thu "Thu ngân sách" {
						chỉ tiêu NoiDia "Thu nội địa"
					}
				}
				nhóm chỉ tiêu XaHoi "Xã hội" {
					chỉ tiêu DanSo "Dân số"
				}
				quyết định QD {
					\"""Đạt [[GRDP.2027]].\"""
				}
				""").assertMarked("Thu", "XaHoi");
	}

	@Test
	void countsWhatIsListedWithItsGroup() {
		Checked.files(CHECK, """
				địa phương LaoCai "Lào Cai"
				nhóm chỉ tiêu KinhTe "Kinh tế" {
					chỉ tiêu GRDP "Tốc độ tăng GRDP"
				}
				quyết định QD {
					biểu chỉ tiêu {
						cột giá trị 2027 tại LaoCai kế hoạch
						gồm KinhTe
					}
				}
				""").assertNone();
	}
}
