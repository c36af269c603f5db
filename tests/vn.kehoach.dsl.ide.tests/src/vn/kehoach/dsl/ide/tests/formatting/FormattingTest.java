package vn.kehoach.dsl.ide.tests.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.dsl.ide.tests.protocol.Editor;
import vn.kehoach.dsl.ide.tests.protocol.SmallProject;

class FormattingTest {
	private static final String FILE = "a.kehoach";
	private static final FormattingOptions OPTIONS = new FormattingOptions(4, true);

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
	void a_file_is_laid_out_and_keeps_its_comments() {
		editor.open(FILE, "// danh mục\n   cơ   quan STC   \"Sở Tài chính\" // một\ncơ quan STP \"Sở Tư pháp\"\n");
		format();
		assertEquals("// danh mục\ncơ quan STC \"Sở Tài chính\" // một\ncơ quan STP \"Sở Tư pháp\"\n", editor.text(FILE));
	}

	@Test
	void what_is_laid_out_stays_as_it_is() {
		editor.open(FILE, SmallProject.DECISION_TEXT);
		format();
		String once = editor.text(FILE);
		format();
		assertEquals(once, editor.text(FILE));
	}

	@Test
	void windows_line_ends_stay() {
		editor.open(FILE, "cơ   quan STC \"Sở Tài chính\"\r\n\r\n\r\n\r\ncơ quan STP   \"Sở Tư pháp\"\r\n");
		format();
		assertEquals("cơ quan STC \"Sở Tài chính\"\r\n\r\ncơ quan STP \"Sở Tư pháp\"\r\n", editor.text(FILE));
	}

	@Test
	void a_file_with_syntax_errors_is_left_alone() {
		String broken = "cơ   quan STC\n  quyết định {\n";
		editor.open(FILE, broken);
		format();
		assertEquals(broken, editor.text(FILE));
	}

	@Test
	void only_the_selection_is_laid_out() {
		editor.open(FILE, "cơ   quan STC \"Sở Tài chính\"\ncơ   quan STP \"Sở Tư pháp\"\n");
		Range second = new Range(new Position(1, 0), new Position(2, 0));
		editor.apply(FILE,
				editor.ask(documents -> documents.rangeFormatting(new DocumentRangeFormattingParams(editor.id(FILE), OPTIONS, second))));
		assertEquals("cơ   quan STC \"Sở Tài chính\"\ncơ quan STP \"Sở Tư pháp\"\n", editor.text(FILE));
	}

	@Test
	void a_new_line_in_a_block_is_indented() {
		typed("quyết định QD {\n\tnhóm nhiệm vụ A \"A\" {\n|\n\t}\n}\n", "\n",
				"quyết định QD {\n\tnhóm nhiệm vụ A \"A\" {\n\t\t\n\t}\n}\n");
	}

	@Test
	void what_is_being_typed_stays() {
		typed("quyết định QD {\n|căn c\n}\n", "\n", "quyết định QD {\n\tcăn c\n}\n");
	}

	@Test
	void a_closing_brace_goes_to_its_block() {
		typed("quyết định QD {\n\tnhóm nhiệm vụ A \"A\" {\n\t\t}|\n}\n", "}", "quyết định QD {\n\tnhóm nhiệm vụ A \"A\" {\n\t}\n}\n");
	}

	@Test
	void a_closing_brace_behind_other_words_moves_nothing() {
		typed("quyết định QD {\n\t\t\tngày 2027-01-20 }|\n", "}", "quyết định QD {\n\t\t\tngày 2027-01-20 }\n");
	}

	@Test
	void prose_keeps_the_indentation_of_its_mark() {
		typed("quyết định QD {\n\tđiều \"\"\"\n\tMột câu,\n|dở dang {\n\t\"\"\"\n}\n", "\n",
				"quyết định QD {\n\tđiều \"\"\"\n\tMột câu,\n\tdở dang {\n\t\"\"\"\n}\n");
	}

	/** Opens a text whose bar is the caret, types, and compares. */
	private void typed(String text, String character, String expected) {
		editor.open(FILE, text.replace("|", ""));
		String before = text.substring(0, text.indexOf('|'));
		int line = (int) before.chars().filter(unit -> unit == '\n').count();
		Position caret = new Position(line, before.length() - before.lastIndexOf('\n') - 1);
		DocumentOnTypeFormattingParams params = new DocumentOnTypeFormattingParams(editor.id(FILE), OPTIONS, caret, character);
		editor.apply(FILE, editor.ask(documents -> documents.onTypeFormatting(params)));
		assertEquals(expected, editor.text(FILE));
	}

	private void format() {
		editor.apply(FILE,
				List.copyOf(editor.ask(documents -> documents.formatting(new DocumentFormattingParams(editor.id(FILE), OPTIONS)))));
	}
}
