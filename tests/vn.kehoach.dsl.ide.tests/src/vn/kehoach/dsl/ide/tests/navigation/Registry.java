package vn.kehoach.dsl.ide.tests.navigation;

/** A small project in two files. */
final class Registry {
	static final String FILE = "danh-muc.kehoach";
	static final String TEXT = """
			cơ quan STC "Sở Tài chính"
			cơ quan STP "Sở Tư pháp"
			nhóm cơ quan CacSo "các sở" gồm STC, STP
			văn bản NQ1 nghị quyết "1-NQ/TW" ngày 2025-05-04 về "phát triển kinh tế tư nhân"
			""";
	static final String DECISION = "quyet-dinh.kehoach";
	static final String DECISION_TEXT = """
			quyết định QD2027 năm 2027 {
				căn cứ NQ1
				phần "NHIỆM VỤ" {
					nhóm nhiệm vụ TheChe "Hoàn thiện thể chế" {
						nhiệm vụ RaSoat {
							chủ trì STP
							phối hợp với CacSo
							\"""
							Rà soát văn bản theo [[NQ1]], gửi [[STC|Sở]] trước quý hai; xem mục [[TheChe]].
							\"""
						}
						nhiệm vụ BaoCao {
							chủ trì STC
							\"""
							Báo cáo kết quả 🎯 của [[RaSoat]] cho [[STP]].
							\"""
						}
					}
				}
			}
			""";

	private Registry() {
	}
}
