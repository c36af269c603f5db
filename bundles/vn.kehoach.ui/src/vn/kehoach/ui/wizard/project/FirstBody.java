package vn.kehoach.ui.wizard.project;

/** What stands in a document of a kind before anybody has written it: its usual parts, with a task as a pattern. */
final class FirstBody {
	private static final String ARTICLES = """
				điều "Ban hành nhiệm vụ, giải pháp chủ yếu năm %1$s" {
					phần "QUAN ĐIỂM, MỤC TIÊU" {
						\"""Viết bối cảnh, quan điểm và mục tiêu của năm %1$s ở đây.\"""
					}

					phần "NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU" {
						nhóm nhiệm vụ NhomThuNhat "Tên nhóm nhiệm vụ thứ nhất" {
							nhiệm vụ NhiemVuThuNhat "Tên nhiệm vụ thứ nhất" {
								chủ trì %2$s
								hạn %1$s-12-31
								\"""Viết nội dung nhiệm vụ ở đây.\"""
							}
						}
					}
				}

				điều "Tổ chức thực hiện" {
					\"""Các cơ quan, đơn vị được giao nhiệm vụ chịu trách nhiệm thi hành.\"""
				}
			""";
	private static final String PARTS = """
				phần "MỤC ĐÍCH, YÊU CẦU" {
					\"""Viết mục đích, yêu cầu của năm %1$s ở đây.\"""
				}

				phần "NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU" {
					nhóm nhiệm vụ NhomThuNhat "Tên nhóm nhiệm vụ thứ nhất" {
						nhiệm vụ NhiemVuThuNhat "Tên nhiệm vụ thứ nhất" {
							chủ trì %2$s
							hạn %1$s-12-31
							\"""Viết nội dung nhiệm vụ ở đây.\"""
						}
					}
				}

				phần "TỔ CHỨC THỰC HIỆN" {
					\"""Các cơ quan, đơn vị được giao nhiệm vụ chịu trách nhiệm thực hiện.\"""
				}
			""";
	private static final String TASKS = """
				\"""Viết bối cảnh, yêu cầu của năm %1$s ở đây.\"""

				nhiệm vụ NhiemVuThuNhat {
					chủ trì %2$s
					hạn %1$s-12-31
					\"""Viết nội dung nhiệm vụ ở đây.\"""
				}
			""";

	private FirstBody() {
	}

	/** The elements, indented by one tab; %1$s stands for the year, %2$s for the id of the issuer. */
	static String of(FirstKind kind) {
		return switch (kind) {
		case DECISION, RESOLUTION -> ARTICLES;
		case PLAN, ACTION_PROGRAMME -> PARTS;
		case DIRECTIVE -> TASKS;
		};
	}
}
