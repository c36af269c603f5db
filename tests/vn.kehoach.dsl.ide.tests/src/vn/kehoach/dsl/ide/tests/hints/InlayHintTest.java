package vn.kehoach.dsl.ide.tests.hints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.dsl.ide.tests.protocol.Editor;

class InlayHintTest {
	private static final String FILE = "quyet-dinh.kehoach";
	private static final Range ALL = new Range(new Position(0, 0), new Position(999, 0));
	private static final String REGISTRY = """
			cơ quan STC "Sở Tài chính"
			cơ quan STP "Sở Tư pháp"
			văn bản NQ1 nghị quyết "1-NQ/TW" ngày 2025-05-04 về "phát triển kinh tế tư nhân"
			chỉ tiêu GRDP "Tốc độ tăng GRDP" { đơn vị "%" 2027 kế hoạch 8,5 }
			""";
	private static final String DECISION = """
			quyết định QD2027 năm 2027 {
				căn cứ NQ1
				điều "Giao nhiệm vụ" {
					nhóm nhiệm vụ TheChe "Hoàn thiện thể chế" {
						cần xem lại "hỏi lại"
						nhiệm vụ RaSoat {
							chủ trì STC
							phối hợp với STP ghi "ngành tư pháp"
							\"""
							Theo [[NQ1]], đạt [[GRDP.2027]], gửi [[STC|Sở]], xem [[TheChe]].
							\"""
							điểm \"""
							Việc thứ nhất.
							\"""
						}
						nhiệm vụ BaoCao số "7." "Báo cáo" {
							\"""
							Xong.
							\"""
						}
					}
				}
				nơi nhận STP, "Lưu: VT"
			}
			""";

	@TempDir
	Path folder;

	@Test
	void numbers_stand_before_titles_and_keywords_and_names_behind_ids() {
		try (Editor editor = opened()) {
			assertEquals("""
					quyết định QD2027 năm 2027 {
						căn cứ NQ1‹Nghị quyết số 1-NQ/TW ngày 04 tháng 5 năm 2025 về phát triển…›
						điều ‹Điều 1.›"Giao nhiệm vụ" {
							nhóm nhiệm vụ TheChe ‹1.›"Hoàn thiện thể chế" {
								cần xem lại "hỏi lại"
								‹1.1.›nhiệm vụ RaSoat {
									chủ trì STC‹Sở Tài chính›
									phối hợp với STP ghi "ngành tư pháp"
									\"""
									Theo [[NQ1‹Nghị quyết số 1-NQ/TW›]], đạt [[GRDP.2027‹8,5%›]], gửi [[STC|Sở]], xem [[TheChe‹1›]].
									\"""
									‹a)›điểm \"""
									Việc thứ nhất.
									\"""
								}
								nhiệm vụ BaoCao số "7." "Báo cáo" {
									\"""
									Xong.
									\"""
								}
							}
						}
						nơi nhận STP‹Sở Tư pháp›, "Lưu: VT"
					}
					""", shown(DECISION, hints(editor, ALL)));
		}
	}

	@Test
	void only_the_requested_range_has_hints() {
		try (Editor editor = opened()) {
			assertEquals(List.of("Sở Tài chính"), labels(hints(editor, editor.range(FILE, "chủ trì STC"))));
		}
	}

	@Test
	void shortened_words_are_whole_in_the_tooltip() {
		try (Editor editor = opened()) {
			InlayHint hint = hints(editor, editor.range(FILE, "căn cứ NQ1")).get(0);
			assertEquals("Nghị quyết số 1-NQ/TW ngày 04 tháng 5 năm 2025 về phát triển kinh tế tư nhân", hint.getTooltip().getLeft());
		}
	}

	@Test
	void numbers_follow_edits() {
		try (Editor editor = opened()) {
			assertTrue(editor.greeting().getCapabilities().getInlayHintProvider().getLeft());
			editor.edit(FILE, "số \"7.\" ", "");
			assertEquals(List.of("1.2."), labels(hints(editor, editor.range(FILE, "nhiệm vụ BaoCao \"Báo cáo\""))));
		}
	}

	@Test
	void names_of_unknown_ids_are_not_guessed() {
		try (Editor editor = opened()) {
			editor.edit(FILE, "chủ trì STC", "chủ trì SXD");
			assertEquals(List.of(), labels(hints(editor, editor.range(FILE, "chủ trì SXD"))));
		}
	}

	private static List<InlayHint> hints(Editor editor, Range range) {
		return editor.ask(documents -> documents.inlayHint(new InlayHintParams(editor.id(FILE), range)));
	}

	private static List<String> labels(List<InlayHint> hints) {
		return hints.stream().map(hint -> hint.getLabel().getLeft()).toList();
	}

	private static String shown(String text, List<InlayHint> hints) {
		List<StringBuilder> lines = text.lines().map(StringBuilder::new).toList();
		for (InlayHint hint : hints.reversed())
			lines.get(hint.getPosition().getLine()).insert(hint.getPosition().getCharacter(), "‹" + hint.getLabel().getLeft() + "›");
		return String.join("\n", lines) + "\n";
	}

	private Editor opened() {
		return Editor.in(folder).open("danh-muc.kehoach", REGISTRY).open(FILE, DECISION);
	}
}
