package vn.kehoach.dsl.ide.tests.symbols;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.dsl.ide.tests.protocol.Editor;
import vn.kehoach.dsl.ide.tests.protocol.SmallProject;

class SymbolsTest {
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
	void the_outline_has_computed_numbers_and_is_nested() {
		assertEquals(List.of("QUYẾT ĐỊNH QD2027", "  I. NHIỆM VỤ", "    1. Hoàn thiện thể chế",
				"      1.1. Sở Tư pháp chủ trì, phối hợp với các sở", "      1.2. Sở Tài chính chủ trì"), outline(SmallProject.DECISION));
	}

	@Test
	void each_kind_of_element_has_a_picture_of_its_own() {
		List<SymbolKind> kinds = symbols(SmallProject.REGISTRY).stream().map(DocumentSymbol::getKind).toList();
		assertEquals(List.of(SymbolKind.Struct, SymbolKind.Struct, SymbolKind.Array, SymbolKind.Constant), kinds);
	}

	@Test
	void a_symbol_is_found_by_its_id_and_covers_its_block() {
		DocumentSymbol decision = symbols(SmallProject.DECISION).get(0);
		assertEquals("QD2027", editor.at(SmallProject.DECISION, decision.getSelectionRange()));
		assertEquals(SmallProject.DECISION_TEXT.strip(), editor.at(SmallProject.DECISION, decision.getRange()));
	}

	@Test
	void the_outline_is_there_while_something_is_half_typed() {
		editor.edit(SmallProject.DECISION, "nhiệm vụ BaoCao {", "nhiệm vụ BaoCao { chủ tr");
		assertEquals("QUYẾT ĐỊNH QD2027", outline(SmallProject.DECISION).get(0));
	}

	@Test
	void names_without_tone_marks_find_names_with_them() {
		assertEquals(List.of("Sở Tài chính STC"), found("tai chinh"));
		assertEquals(List.of("1. Hoàn thiện thể chế QD2027 · TheChe"), found("THE CHE"));
		assertEquals(List.of("Nghị quyết số 1-NQ/TW NQ1"), found("1-nq"));
	}

	@Test
	void an_id_finds_its_element() {
		assertEquals(List.of("1.1. Sở Tư pháp chủ trì, phối hợp với các sở QD2027 · RaSoat"), found("rasoat"));
	}

	private List<String> found(String query) {
		return editor.askWorkspace(workspace -> workspace.symbol(new WorkspaceSymbolParams(query))).getRight().stream()
				.map(symbol -> symbol.getName() + " " + symbol.getContainerName()).toList();
	}

	private List<DocumentSymbol> symbols(String file) {
		return editor.ask(documents -> documents.documentSymbol(new DocumentSymbolParams(editor.id(file)))).stream()
				.map(symbol -> symbol.getRight()).toList();
	}

	private List<String> outline(String file) {
		List<String> lines = new ArrayList<>();
		symbols(file).forEach(symbol -> add(symbol, "", lines));
		return lines;
	}

	private static void add(DocumentSymbol symbol, String indentation, List<String> lines) {
		lines.add(indentation + symbol.getName());
		symbol.getChildren().forEach(child -> add(child, indentation + "  ", lines));
	}
}
