package vn.kehoach.dsl.ide.tests.rename;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.dsl.ide.tests.protocol.Editor;
import vn.kehoach.dsl.ide.tests.protocol.SmallProject;

class RenameTest {
	@TempDir
	Path folder;

	private Editor editor;

	@BeforeEach
	void openTheProject() {
		editor = SmallProject.openIn(folder);
	}

	@AfterEach
	void end() {
		editor.close();
	}

	@Test
	void an_agency_is_renamed_in_all_files_and_inside_prose() {
		apply(rename("chủ trì STC", "SoTaiChinh"));

		assertEquals(SmallProject.REGISTRY_TEXT.replace("cơ quan STC", "cơ quan SoTaiChinh").replace("gồm STC", "gồm SoTaiChinh"),
				editor.text(SmallProject.REGISTRY));
		assertEquals(SmallProject.DECISION_TEXT.replace("[[STC|Sở]]", "[[SoTaiChinh|Sở]]").replace("chủ trì STC", "chủ trì SoTaiChinh"),
				editor.text(SmallProject.DECISION));
		assertTrue(errors(SmallProject.REGISTRY).isEmpty());
		assertTrue(errors(SmallProject.DECISION).isEmpty());
	}

	@Test
	void a_task_is_renamed_where_it_is_declared_and_mentioned() {
		apply(rename("[[RaSoat", "RàSoátVănBản"));

		assertEquals(SmallProject.DECISION_TEXT.replace("RaSoat", "RàSoátVănBản"), editor.text(SmallProject.DECISION));
	}

	@Test
	void an_id_like_a_keyword_gets_its_mark() {
		apply(rename("[[RaSoat", "về"));

		assertEquals(SmallProject.DECISION_TEXT.replace("RaSoat", "^về"), editor.text(SmallProject.DECISION));
		assertTrue(errors(SmallProject.DECISION).isEmpty());
	}

	@Test
	void what_is_to_be_renamed_is_offered_with_its_range() {
		PrepareRenameResult offer = editor.ask(documents -> documents.prepareRename(
				new PrepareRenameParams(editor.id(SmallProject.DECISION), editor.after(SmallProject.DECISION, "[[STP")))).getSecond();
		assertEquals("STP", offer.getPlaceholder());
		assertEquals("STP", editor.at(SmallProject.DECISION, offer.getRange()));
	}

	@Test
	void nothing_else_can_be_renamed() {
		assertNull(editor.ask(documents -> documents.prepareRename(
				new PrepareRenameParams(editor.id(SmallProject.DECISION), editor.after(SmallProject.DECISION, "Rà soát văn")))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "hai từ", "1STC", "a-b", "STP" })
	void an_impossible_id_is_refused_with_a_reason(String id) {
		AssertionError refusal = assertThrows(AssertionError.class, () -> rename("chủ trì STC", id));
		assertTrue(refusal.getMessage().matches("“.*” không dùng làm mã được.*|Mã “STP” đã có nơi khác dùng.*"), refusal.getMessage());
	}

	private Map<String, List<TextEdit>> rename(String words, String id) {
		return editor.ask(documents -> documents.rename(
				new RenameParams(editor.id(SmallProject.DECISION), editor.after(SmallProject.DECISION, words), id))).getChanges();
	}

	private void apply(Map<String, List<TextEdit>> edits) {
		for (String file : List.of(SmallProject.REGISTRY, SmallProject.DECISION))
			editor.apply(file, edits.getOrDefault(editor.uri(file), List.of()));
	}

	private List<Diagnostic> errors(String file) {
		return editor.diagnostics(file).stream().filter(diagnostic -> diagnostic.getSeverity() == DiagnosticSeverity.Error).toList();
	}
}
