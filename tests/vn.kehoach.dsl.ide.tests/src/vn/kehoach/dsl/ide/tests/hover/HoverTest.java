package vn.kehoach.dsl.ide.tests.hover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.dsl.ide.tests.protocol.Editor;

class HoverTest {
	private static final String REGISTRY = """
			cơ quan UBND "Ủy ban nhân dân tỉnh"
			cơ quan STC "Sở Tài chính" viết tắt "STC" cách viết khác "Sở tài chính" thuộc UBND từ 2025-03-01
			cơ quan SKH "Sở Kế hoạch và Đầu tư" đến 2025-02-28 thay bởi STC
			cơ quan STP "Sở Tư pháp"
			nhóm cơ quan CacSo "các sở" gồm STC, STP
			văn bản NQ1 nghị quyết "1-NQ/TW" ngày 2025-05-04 của UBND về "phát triển kinh tế tư nhân"
			chỉ tiêu GRDP "Tốc độ tăng GRDP" { đơn vị "%" theo dõi STC 2026 ước 8,2 2027 kế hoạch 8,5 }
			""";
	private static final String DECISION = """
			quyết định QD2027 năm 2027 {
				trích yếu "Về nhiệm vụ năm 2027"
				căn cứ NQ1
				nhóm nhiệm vụ TheChe "Hoàn thiện thể chế" {
					nhiệm vụ RaSoat {
						chủ trì STC
						phối hợp với CacSo
						hạn 2027-06-30
						\"""
						Rà soát theo [[NQ1]] và [[GRDP.2027]], xem [[TheChe]].
						\"""
					}
				}
			}
			""";

	@TempDir
	Path folder;

	@Test
	void an_agency_tells_its_names_its_time_and_its_tasks() {
		String text = markdown("chủ trì STC", "vi");
		assertEquals("""
				**Sở Tài chính**

				Cơ quan `STC`

				- Viết tắt: STC
				- Cách viết khác: Sở tài chính
				- Thuộc: Ủy ban nhân dân tỉnh
				- Trong nhóm: các sở
				- Hiệu lực: từ 01/03/2025
				- Kế thừa (1):
				  - Sở Kế hoạch và Đầu tư
				- Chủ trì (1):
				  - 1.1. Sở Tài chính chủ trì, phối hợp với các sở (QD2027)
				- Theo dõi chỉ tiêu (1):
				  - 1 Tốc độ tăng GRDP""", text);
	}

	@Test
	void an_abolished_agency_tells_its_successor() {
		try (Editor editor = opened("vi")) {
			String text = at(editor, "danh-muc.kehoach", "cơ quan SKH").getContents().getRight().getValue();
			assertTrue(text.endsWith("- Hiệu lực: đến 28/02/2025\n- Thay bởi (1):\n  - Sở Tài chính"), text);
		}
	}

	@Test
	void a_cited_document_tells_where_it_comes_from_and_how_often_it_is_cited() {
		assertEquals("""
				**Nghị quyết số 1-NQ/TW**

				Văn bản viện dẫn `NQ1`

				- Loại: Nghị quyết
				- Số: 1-NQ/TW
				- Ngày: 04/05/2025
				- Cơ quan ban hành: Ủy ban nhân dân tỉnh
				- Trích yếu: phát triển kinh tế tư nhân
				- Số lần viện dẫn: 2""", markdown("theo [[NQ1", "vi"));
	}

	@Test
	void a_task_tells_its_number_who_does_it_and_until_when() {
		assertEquals("""
				**1.1. Sở Tài chính chủ trì, phối hợp với các sở**

				Nhiệm vụ `RaSoat`

				- Chủ trì: Sở Tài chính
				- Phối hợp: các sở
				- Hạn: 30/06/2027
				- Nhóm nhiệm vụ: 1. Hoàn thiện thể chế""", markdown("nhiệm vụ RaSoat", "vi"));
	}

	@Test
	void a_theme_tells_its_tasks() {
		String text = markdown("xem [[TheChe", "vi");
		assertTrue(text.contains("- Nhiệm vụ (1):\n  - 1.1. Sở Tài chính chủ trì"), text);
	}

	@Test
	void an_indicator_tells_its_values() {
		String text = markdown("[[GRDP", "vi");
		assertTrue(text.contains("- Đơn vị: %\n"), text);
		assertTrue(text.contains("  - 2026 ước: 8,2%\n  - 2027 kế hoạch: 8,5%"), text);
	}

	@Test
	void clients_of_an_english_locale_read_english() {
		String text = markdown("nhiệm vụ RaSoat", "en-US");
		assertTrue(text.contains("Task `RaSoat`\n\n- Lead: Sở Tài chính\n- Partners: các sở\n- Deadline: 30/06/2027"), text);
	}

	@Test
	void nothing_is_shown_beside_an_id() {
		try (Editor editor = opened("vi")) {
			assertNull(at(editor, "quyet-dinh.kehoach", "Rà soát theo").getRange());
		}
	}

	@Test
	void the_range_is_that_of_the_id() {
		try (Editor editor = opened("vi")) {
			Hover hover = at(editor, "quyet-dinh.kehoach", "theo [[NQ1");
			assertEquals("NQ1", editor.at("quyet-dinh.kehoach", hover.getRange()));
		}
	}

	private String markdown(String words, String locale) {
		try (Editor editor = opened(locale)) {
			return at(editor, "quyet-dinh.kehoach", words).getContents().getRight().getValue();
		}
	}

	private Editor opened(String locale) {
		return Editor.in(folder, params -> params.setLocale(locale)).open("danh-muc.kehoach", REGISTRY).open("quyet-dinh.kehoach",
				DECISION);
	}

	private static Hover at(Editor editor, String file, String words) {
		return editor.ask(documents -> documents.hover(new HoverParams(editor.id(file), editor.after(file, words))));
	}
}
