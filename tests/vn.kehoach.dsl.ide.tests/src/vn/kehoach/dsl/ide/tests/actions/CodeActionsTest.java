package vn.kehoach.dsl.ide.tests.actions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.dsl.ide.tests.protocol.Editor;

class CodeActionsTest {
	private static final String REGISTRY = "danh-muc.kehoach";
	private static final String REGISTRY_TEXT = """
			cơ quan STC "Sở Tài chính"
			cơ quan STP "Sở Tư pháp"
			""";
	private static final String FILE = "quyet-dinh.kehoach";
	private static final String TEXT = """
			quyết định QD2027 năm 2027 {
				nhóm nhiệm vụ TheChe "Hoàn thiện thể chế" {
					nhiệm vụ RaSoat {
						chủ trì STP
						\"""
						Rà soát của của tỉnh, báo cáo Sở Tài chính trước quý hai.

						Gửi kết quả của của đợt một cho Sở Tài chính.
						\"""
					}
				}
			}
			""";

	@TempDir
	Path folder;

	private Editor editor;

	@BeforeEach
	void openTheProject() {
		editor = Editor.in(folder).open(REGISTRY, REGISTRY_TEXT).open(FILE, TEXT);
	}

	@AfterEach
	void end() {
		editor.close();
	}

	@Test
	void an_id_that_leads_nowhere_is_changed_to_the_one_meant() {
		editor.edit(FILE, "chủ trì STP", "chủ trì SPT");
		CodeAction action = action(FILE, "SPT", "Đổi thành “STP”");

		assertEquals("KH101", action.getDiagnostics().get(0).getCode().getLeft());
		assertEquals(CodeActionKind.QuickFix, action.getKind());
		apply(action);
		assertEquals(TEXT, editor.text(FILE));
		assertTrue(editor.diagnostics(FILE, "KH101").isEmpty());
	}

	@Test
	void a_decimal_point_becomes_a_comma() {
		editor.edit(REGISTRY, "cơ quan STP", "chỉ tiêu GRDP \"GRDP\" { 2027 kế hoạch 8.5 }\ncơ quan STP");
		CodeAction action = action(REGISTRY, "8.5", "Viết 8,5");

		assertEquals("KH003", action.getDiagnostics().get(0).getCode().getLeft());
		apply(action);
		assertTrue(editor.text(REGISTRY).contains("kế hoạch 8,5 }"));
		assertTrue(editor.diagnostics(REGISTRY, "KH003").isEmpty());
	}

	@Test
	void a_finding_is_mended_where_it_is() {
		apply(action(FILE, "của của tỉnh", "Bỏ một «của»"));
		assertEquals(TEXT.replace("của của tỉnh", "của tỉnh"), editor.text(FILE));
	}

	@Test
	void all_findings_of_a_kind_are_mended_at_once() {
		apply(action(FILE, "của của tỉnh", "Sửa tất cả 2 chỗ như vậy trong tệp (KH601)"));
		assertEquals(TEXT.replace("của của", "của"), editor.text(FILE));
	}

	@Test
	void equal_notes_are_removed_at_once() {
		String notes = """
				cần xem lại "chuyển từ năm 2026"
				cơ quan STC "Sở Tài chính"
				cần xem lại "chưa rõ tên"
				cơ quan STP "Sở Tư pháp"
				cần xem lại "chuyển từ năm 2026"
				cơ quan SXD "Sở Xây dựng"
				""";
		editor.replaceAll(REGISTRY, notes);
		apply(action(REGISTRY, "cần xem lại \"chuyển từ năm 2026\"\ncơ quan STC",
				"Đã xem: bỏ ghi chú «chuyển từ năm 2026» – ở cả 2 chỗ trong tệp"));
		assertEquals(notes.replace("cần xem lại \"chuyển từ năm 2026\"\n", ""), editor.text(REGISTRY));
	}

	@Test
	void all_mentions_of_an_agency_are_linked_from_its_declaration() {
		apply(action(REGISTRY, "STC", "Liên kết mọi chỗ nhắc đến STC (2 chỗ)"));
		assertEquals(TEXT.replace("Sở Tài chính", "[[STC]]"), editor.text(FILE));
	}

	@Test
	void all_mentions_in_a_file_are_linked_by_a_source_action() {
		List<CodeAction> actions = actions(FILE, editor.range(FILE, "quyết định QD2027"), List.of(CodeActionKind.Source));
		assertEquals(List.of("Liên kết mọi cơ quan, văn bản, chỉ tiêu được nhắc trong tệp (2 chỗ)"),
				actions.stream().map(CodeAction::getTitle).toList());
		apply(actions.get(0));
		assertEquals(TEXT.replace("Sở Tài chính", "[[STC]]"), editor.text(FILE));
	}

	@Test
	void a_check_is_set_aside_before_the_innermost_element() {
		apply(action(FILE, "của của tỉnh", "Bỏ qua KH601 ở đây và ghi lý do"));
		assertEquals(TEXT.replace("\t\t\t\"\"\"\n\t\t\tRà", "\t\t\tbỏ qua KH601 vì \"ghi lý do\"\n\t\t\t\"\"\"\n\t\t\tRà"),
				editor.text(FILE));
		assertTrue(editor.diagnostics(FILE, "KH001").isEmpty());
	}

	@Test
	void windows_line_ends_stay_in_what_is_inserted() {
		editor.replaceAll(FILE, TEXT.replace("\n", "\r\n"));
		apply(action(FILE, "của của tỉnh", "Bỏ qua KH601 ở đây và ghi lý do"));
		assertFalse(editor.text(FILE).matches("(?s).*[^\r]\n.*"));
	}

	@Test
	void only_the_wanted_kinds_are_offered() {
		assertEquals(List.of(), actions(FILE, editor.range(FILE, "của của tỉnh"), List.of(CodeActionKind.SourceOrganizeImports)));
	}

	private CodeAction action(String file, String place, String title) {
		List<CodeAction> actions = actions(file, editor.range(file, place), null);
		return actions.stream().filter(action -> action.getTitle().equals(title)).findFirst()
				.orElseThrow(() -> new AssertionError(title + " not among " + actions.stream().map(CodeAction::getTitle).toList()));
	}

	private List<CodeAction> actions(String file, Range range, List<String> only) {
		List<Diagnostic> shown = editor.diagnostics(file).stream()
				.filter(diagnostic -> diagnostic.getRange().getStart().getLine() == range.getStart().getLine()).toList();
		CodeActionParams params = new CodeActionParams(editor.id(file), range, new CodeActionContext(shown, only));
		return editor.ask(documents -> documents.codeAction(params)).stream().map(action -> action.getRight()).toList();
	}

	private void apply(CodeAction action) {
		for (Map.Entry<String, List<TextEdit>> file : action.getEdit().getChanges().entrySet())
			editor.apply(file.getKey().substring(file.getKey().lastIndexOf('/') + 1), file.getValue());
	}
}
