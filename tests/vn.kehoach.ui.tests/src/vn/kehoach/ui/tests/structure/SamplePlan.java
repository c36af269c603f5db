package vn.kehoach.ui.tests.structure;

/** A small plan of the tests' own. */
final class SamplePlan {
	static final String TEXT = """
			// danh mục của riêng kiểm thử
			cơ quan STP "Sở Tư pháp" viết tắt "STP"
			cơ quan STC "Sở Tài chính" viết tắt "STC"
			cơ quan SCu "Sở Cũ"
				đến 2024-12-31
				thay bởi STC

			quyết định QD năm 2027 {
				trích yếu "Về chương trình công tác"
				căn cứ \"""Luật mẫu\"""
				căn cứ \"""Nghị quyết mẫu\"""
				phần "NHIỆM VỤ" {
					nhóm nhiệm vụ Mot "Xây dựng thể chế" {
						// việc thứ nhất
						nhiệm vụ A {
							chủ trì STP // chính
							phối hợp với STC
							hạn 2027-03-31
							\"""
							Rà soát văn bản cùng [[STC]].
							\"""
						}

						nhiệm vụ B { // gấp
							chủ trì STC
							\"""
							Kiểm tra ngân sách.
							\"""
						}
					}

					nhóm nhiệm vụ Hai "Cải cách hành chính" {
						nhiệm vụ C {
							chủ trì STP
							\"""
							Đơn giản hóa thủ tục.
							\"""
						}
					}
				}
			}
			""";

	private SamplePlan() {
	}
}
