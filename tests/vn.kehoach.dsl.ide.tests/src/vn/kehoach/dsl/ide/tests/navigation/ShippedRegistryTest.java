package vn.kehoach.dsl.ide.tests.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.dsl.ide.tests.protocol.Editor;

/** Bodies of the registry that comes with the product: everything is known of them, but no editor can open where they are declared. */
class ShippedRegistryTest {
	private static final String FILE = "nhom.kehoach";

	@TempDir
	Path folder;

	private Editor editor;

	@BeforeEach
	void useTheRegistry() {
		editor = Editor.in(folder).open(FILE, """
				dùng "cơ quan 2025"

				nhóm cơ quan CacSo "các sở" gồm SoTaiChinh
				nhóm cơ quan HaiSo "hai sở" gồm SoTaiChinh
				""");
	}

	@AfterEach
	void end() {
		editor.close();
	}

	@Test
	void its_bodies_are_found_and_nothing_is_said_about_it() {
		assertEquals(List.of(),
				editor.diagnostics(FILE).stream().map(Diagnostic::getCode).filter(code -> code.getLeft().equals("KH101")).toList());
	}

	@Test
	void hover_tells_of_its_bodies() {
		String text = editor.ask(documents -> documents.hover(new HoverParams(editor.id(FILE), body()))).getContents().getRight()
				.getValue();
		assertTrue(text.startsWith("**Sở Tài chính**"), text);
		assertTrue(text.contains("Trong nhóm: các sở, hai sở"), text);
	}

	@Test
	void a_definition_is_not_offered_where_none_can_be_opened() {
		assertEquals(List.of(), editor.ask(documents -> documents.definition(new DefinitionParams(editor.id(FILE), body()))).getLeft());
	}

	@Test
	void references_are_found() {
		ReferenceParams params = new ReferenceParams(editor.id(FILE), body(), new ReferenceContext(true));
		assertEquals(2, editor.ask(documents -> documents.references(params)).size());
	}

	@Test
	void its_ids_cannot_be_renamed() {
		assertNull(editor.ask(documents -> documents.prepareRename(new PrepareRenameParams(editor.id(FILE), body()))));
	}

	private Position body() {
		return editor.after(FILE, "\"các sở\" gồm SoTaiC");
	}
}
