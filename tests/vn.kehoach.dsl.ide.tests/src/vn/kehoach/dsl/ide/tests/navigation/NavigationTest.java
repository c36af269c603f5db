package vn.kehoach.dsl.ide.tests.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.dsl.ide.tests.protocol.Editor;
import vn.kehoach.dsl.ide.tests.protocol.SmallProject;

class NavigationTest {
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
	void the_definition_of_a_lead_is_in_the_registry() {
		assertEquals(List.of("danh-muc.kehoach STP"), definition("chủ trì STP"));
	}

	@Test
	void references_in_prose_have_definitions_too() {
		assertEquals(List.of("danh-muc.kehoach NQ1"), definition("theo [[NQ1"));
		assertEquals(List.of("danh-muc.kehoach STC"), definition("gửi [[STC"));
		assertEquals(List.of("quyet-dinh.kehoach RaSoat"), definition("🎯 của [[RaSoat"));
	}

	@Test
	void references_are_found_in_all_files_and_in_prose() {
		assertEquals(List.of("danh-muc.kehoach STP 2:37", "quyet-dinh.kehoach STP 14:44", "quyet-dinh.kehoach STP 5:12"),
				references(SmallProject.REGISTRY, "cơ quan STP", false));
		assertEquals(List.of("danh-muc.kehoach STP 1:8", "danh-muc.kehoach STP 2:37", "quyet-dinh.kehoach STP 14:44",
				"quyet-dinh.kehoach STP 5:12"), references(SmallProject.DECISION, "chủ trì STP", true));
	}

	@Test
	void references_within_a_document_are_found() {
		assertEquals(List.of("quyet-dinh.kehoach RaSoat 14:29"), references(SmallProject.DECISION, "nhiệm vụ RaSoat", false));
	}

	@Test
	void all_places_of_an_element_in_a_file_are_highlighted() {
		List<String> places = editor
				.ask(documents -> documents.documentHighlight(
						new DocumentHighlightParams(editor.id(SmallProject.DECISION), inside(SmallProject.DECISION, "chủ trì STP"))))
				.stream().map(highlight -> place(highlight.getRange().getStart())).sorted().toList();
		assertEquals(List.of("14:44", "5:12"), places);
	}

	private List<String> definition(String words) {
		return editor
				.ask(documents -> documents
						.definition(new DefinitionParams(editor.id(SmallProject.DECISION), inside(SmallProject.DECISION, words))))
				.getLeft().stream().map(this::told).toList();
	}

	private List<String> references(String file, String words, boolean withDeclaration) {
		ReferenceParams params = new ReferenceParams(editor.id(file), inside(file, words), new ReferenceContext(withDeclaration));
		return editor.ask(documents -> documents.references(params)).stream()
				.map(location -> told(location) + " " + place(location.getRange().getStart())).sorted().toList();
	}

	private String told(Location location) {
		String file = location.getUri().substring(location.getUri().lastIndexOf('/') + 1);
		return file + " " + editor.at(file, location.getRange());
	}

	/** One character before the end of some words. */
	private Position inside(String file, String words) {
		Position end = editor.after(file, words);
		return new Position(end.getLine(), end.getCharacter() - 1);
	}

	private static String place(Position position) {
		return position.getLine() + ":" + position.getCharacter();
	}
}
