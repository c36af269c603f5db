package vn.kehoach.dsl.ide.tests.robustness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;

import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.dsl.ide.tests.protocol.Editor;
import vn.kehoach.dsl.ide.tests.protocol.SmallProject;
import vn.kehoach.dsl.ide.tests.protocol.TextBuffer;

/** Texts that are cut, decomposed, long, or strange: every request is answered, and places are where the editor sees them. */
class HardTextsTest {
	private static final String FILE = "a.kehoach";
	private static final FormattingOptions OPTIONS = new FormattingOptions(4, false);

	@TempDir
	Path folder;

	private Editor editor;

	@BeforeEach
	void start() {
		editor = Editor.in(folder);
	}

	@AfterEach
	void end() {
		editor.close();
	}

	@Test
	void every_request_is_answered_in_a_file_that_is_cut_anywhere() {
		String text = SmallProject.REGISTRY_TEXT + SmallProject.DECISION_TEXT;
		editor.open(FILE, "");
		for (int length = 0; length <= text.length(); length += 37) {
			String cut = text.substring(0, length);
			editor.replaceAll(FILE, cut);
			askEverything(new TextBuffer(cut).position(length));
			askEverything(new TextBuffer(cut).position(length / 2));
		}
		assertEquals(List.of(), editor.received().shown());
	}

	@Test
	void decomposed_text_means_the_same_and_is_found_at_its_own_place() {
		editor.open(FILE, Normalizer.normalize("cơ quan STC \"Sở Tài chính\"\nnhóm cơ quan CacSo \"các sở\" gồm STC, STX\n",
				Normalizer.Form.NFD));
		List<Diagnostic> unknown = editor.diagnostics(FILE, "KH101");
		assertEquals(1, unknown.size());
		assertEquals("STX", editor.at(FILE, unknown.get(0).getRange()));
	}

	@Test
	void characters_of_two_units_shift_nothing() {
		editor.open(FILE, "cơ quan STC \"Sở 🎯🎯 Tài chính\" viết tắt \"🎯\"\nnhóm cơ quan CacSo \"các 🎯\" gồm STX\n");
		assertEquals("STX", editor.at(FILE, editor.diagnostics(FILE, "KH101").get(0).getRange()));
		editor.edit(FILE, "🎯\" gồm", "sở\" gồm").edit(FILE, "STX", "STC");
		assertTrue(editor.diagnostics(FILE, "KH101").isEmpty());
	}

	@Test
	void a_strange_character_is_named_whole() {
		editor.open(FILE, "cơ quan STC \"Sở Tài chính\"\n🎯\n");
		Diagnostic error = editor.diagnostics(FILE, "KH001").get(0);
		assertEquals("🎯", editor.at(FILE, error.getRange()));
		assertTrue(error.getMessage().getLeft().contains("🎯"), error.getMessage()::getLeft);
	}

	@Test
	void windows_line_ends_do_not_shift_places() {
		editor.open(FILE, "cơ quan STC \"Sở Tài chính\"\r\n\r\nnhóm cơ quan CacSo \"các sở\"\r\n\tgồm STX\r\n");
		assertEquals("STX", editor.at(FILE, editor.diagnostics(FILE, "KH101").get(0).getRange()));
		editor.edit(FILE, "STX\r\n", "STC,\r\n\t\tSTP\r\n");
		assertEquals("STP", editor.at(FILE, editor.diagnostics(FILE, "KH101").get(0).getRange()));
	}

	@Test
	void ten_thousand_lines_are_served() {
		StringBuilder text = new StringBuilder("cơ quan STC \"Sở Tài chính\"\n\nquyết định QD2027 năm 2027 {\n");
		for (int task = 1; task <= 1250; task++)
			text.append("\tnhiệm vụ Viec").append(task).append(" {\n\t\tchủ trì STC\n\t\t\"\"\"\n\t\tViệc số ").append(task)
					.append(" của tỉnh.\n\n\t\tGửi [[STC]].\n\t\t\"\"\"\n\t}\n");
		editor.open(FILE, text.append("}\n").toString());
		editor.edit(FILE, "Việc số 1249 của tỉnh", "Việc số 1249 của của tỉnh");
		assertEquals("của của",
				editor.at(FILE, editor.diagnostics(FILE, "KH601").get(0).getRange()).strip().replaceAll("^của$", "của của"));
		assertEquals(1250,
				editor.ask(documents -> documents.documentSymbol(new DocumentSymbolParams(editor.id(FILE)))).get(1).getRight().getChildren()
						.size());
		askEverything(editor.at(FILE, "nhiệm vụ Viec1249 "));
	}

	@Test
	void a_text_that_is_no_file_is_served() {
		editor.openUri("untitled:/moi.kehoach", "cơ quan STC \"Sở Tài chính\"\nnhóm cơ quan CacSo \"các sở\" gồm STX\n");
		editor.settleUri("untitled:/moi.kehoach");
		assertEquals("KH101", editor.received().diagnostics("untitled:/moi.kehoach").get(0).getCode().getLeft());
	}

	@Test
	void names_of_files_may_be_vietnamese() {
		editor.open("thư mục mới/cơ quan #1 100%.kehoach", "nhóm cơ quan CacSo \"các sở\" gồm STX\n");
		assertEquals(1, editor.diagnostics("thư mục mới/cơ quan #1 100%.kehoach", "KH101").size());
	}

	private void askEverything(Position place) {
		editor.ask(documents -> documents.hover(new HoverParams(editor.id(FILE), place)));
		editor.ask(documents -> documents.definition(new DefinitionParams(editor.id(FILE), place)));
		editor.ask(documents -> documents.references(new ReferenceParams(editor.id(FILE), place, new ReferenceContext(true))));
		editor.ask(documents -> documents.documentHighlight(new DocumentHighlightParams(editor.id(FILE), place)));
		editor.ask(documents -> documents.documentSymbol(new DocumentSymbolParams(editor.id(FILE))));
		editor.ask(documents -> documents.foldingRange(new FoldingRangeRequestParams(editor.id(FILE))));
		editor.ask(documents -> documents.prepareRename(new PrepareRenameParams(editor.id(FILE), place)));
		editor.ask(documents -> documents.formatting(new DocumentFormattingParams(editor.id(FILE), OPTIONS)));
		editor.ask(documents -> documents.onTypeFormatting(new DocumentOnTypeFormattingParams(editor.id(FILE), OPTIONS, place, "\n")));
		editor.ask(documents -> documents.codeAction(
				new CodeActionParams(editor.id(FILE), new Range(place, place), new CodeActionContext(editor.diagnostics(FILE)))));
	}
}
