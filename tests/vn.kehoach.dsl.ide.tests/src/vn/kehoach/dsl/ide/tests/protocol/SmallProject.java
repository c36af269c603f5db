package vn.kehoach.dsl.ide.tests.protocol;

import java.nio.file.Path;

/** A small project in two files: a registry, and a decision with two tasks. */
public final class SmallProject {
	/** The name of the registry. */
	public static final String REGISTRY = "danh-muc.kehoach";
	/** Two agencies, a group and a cited document. */
	public static final String REGISTRY_TEXT = """
			cơ quan STC "Sở Tài chính"
			cơ quan STP "Sở Tư pháp"
			nhóm cơ quan CacSo "các sở" gồm STC, STP
			văn bản NQ1 nghị quyết "1-NQ/TW" ngày 2025-05-04 về "phát triển kinh tế tư nhân"
			""";
	/** The name of the decision. */
	public static final String DECISION = "quyet-dinh.kehoach";
	/** One part, one theme, two tasks; references in roles and in prose. */
	public static final String DECISION_TEXT = """
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

	private SmallProject() {
	}

	/** An editor with both files open. */
	public static Editor openIn(Path folder) {
		return Editor.in(folder).open(REGISTRY, REGISTRY_TEXT).open(DECISION, DECISION_TEXT);
	}
}
