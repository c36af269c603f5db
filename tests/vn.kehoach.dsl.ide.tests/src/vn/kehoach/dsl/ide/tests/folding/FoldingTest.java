package vn.kehoach.dsl.ide.tests.folding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.dsl.ide.tests.protocol.Editor;

class FoldingTest {
	@TempDir
	Path folder;

	@Test
	void blocks_prose_and_comments_fold() {
		assertEquals(List.of("0-1 comment", "2-11", "3-10", "4-6", "7-9 comment"), ranges("""
				// một
				// hai
				quyết định QD {
					nhóm nhiệm vụ A "A" {
						\"""
						Lời văn có { ngoặc.
						\"""
						/* ghi chú
						   dài
						*/

					}
				}
				"""));
	}

	@Test
	void prose_with_references_folds_as_a_whole() {
		assertEquals(List.of("0-4", "1-3"), ranges("quyết định QD {\n\tđiều \"\"\"\n\tTheo [[A]] và [[B|b]]\n\txong.\"\"\"\n\n}\n"));
	}

	@Test
	void a_file_folds_while_something_is_half_typed() {
		assertEquals(List.of("0-3", "1-2"), ranges("quyết định QD {\n\tnhóm nhiệm vụ {\n\t\tnhiệm v\n\t}\n}\n"));
	}

	private List<String> ranges(String text) {
		try (Editor editor = Editor.in(folder)) {
			editor.open("a.kehoach", text);
			return editor.ask(documents -> documents.foldingRange(new FoldingRangeRequestParams(editor.id("a.kehoach")))).stream()
					.map(range -> range.getStartLine() + "-" + range.getEndLine() + (range.getKind() == null ? "" : " " + range.getKind()))
					.sorted().toList();
		}
	}
}
