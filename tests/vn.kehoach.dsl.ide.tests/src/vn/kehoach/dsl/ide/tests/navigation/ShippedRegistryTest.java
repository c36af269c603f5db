package vn.kehoach.dsl.ide.tests.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.dsl.ide.tests.protocol.Editor;

/** Bodies of the registry that comes with the product: everything is known of them, and where they are declared can be read. */
class ShippedRegistryTest {
	private static final String COPIES = "vn.kehoach.registry.copies";
	private static final String FILE = "nhom.kehoach";

	@TempDir
	Path folder;

	@TempDir
	Path caches;

	private Editor editor;

	@BeforeEach
	void useTheRegistry() {
		System.setProperty(COPIES, caches.toString());
		editor = Editor.in(folder).open(FILE, """
				dùng "cơ quan 2025"

				nhóm cơ quan CacSo "các sở" gồm SoTaiChinh
				nhóm cơ quan HaiSo "hai sở" gồm SoTaiChinh
				""");
	}

	@AfterEach
	void end() {
		editor.close();
		System.clearProperty(COPIES);
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
	void a_definition_is_in_a_file_that_can_be_opened_and_nothing_is_said_about_it() throws IOException {
		Location location = editor.ask(documents -> documents.definition(new DefinitionParams(editor.id(FILE), body()))).getLeft().get(0);
		Path copy = Path.of(URI.create(location.getUri()));
		assertTrue(copy.startsWith(caches), copy::toString);
		String line = Files.readAllLines(copy).get(location.getRange().getStart().getLine());
		assertEquals("SoTaiChinh",
				line.substring(location.getRange().getStart().getCharacter(), location.getRange().getEnd().getCharacter()));

		editor.openUri(location.getUri(), Files.readString(copy)).settleUri(location.getUri());
		assertEquals(List.of(), editor.received().diagnostics(location.getUri()));
	}

	@Test
	void a_copy_that_was_changed_is_made_anew() throws IOException {
		DefinitionParams params = new DefinitionParams(editor.id(FILE), body());
		Path copy = Path.of(URI.create(editor.ask(documents -> documents.definition(params)).getLeft().get(0).getUri()));
		String text = Files.readString(copy);
		Files.delete(copy);
		Files.writeString(copy, "khác");
		editor.ask(documents -> documents.definition(params));

		assertEquals(text, Files.readString(copy));
	}

	@Test
	void references_are_found_with_the_declaration() {
		ReferenceParams params = new ReferenceParams(editor.id(FILE), body(), new ReferenceContext(true));
		assertEquals(3, editor.ask(documents -> documents.references(params)).size());
	}

	@Test
	void its_ids_cannot_be_renamed() {
		assertNull(editor.ask(documents -> documents.prepareRename(new PrepareRenameParams(editor.id(FILE), body()))));
	}

	private Position body() {
		return editor.after(FILE, "\"các sở\" gồm SoTaiC");
	}
}
