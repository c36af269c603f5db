package vn.kehoach.dsl.ide.tests.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.dsl.ide.tests.protocol.Editor;

/** A file far too large does not keep others waiting: it is left out, and says so. */
class LargeFilesTest {
	private static final String REGISTRY = "cơ quan STC \"Sở Tài chính\"\n";
	private static final String GROUP = "nhóm cơ quan CacSo \"các sở\" gồm STC\n";
	private static final String LARGE = REGISTRY + "// chú thích\n".repeat(200_000);

	@TempDir
	Path folder;

	@Test
	void a_large_file_is_left_out_and_says_so() throws IOException {
		Path large = Files.writeString(folder.resolve("lon.kehoach"), LARGE);
		try (Editor editor = Editor.in(folder)) {
			editor.open("nhom.kehoach", GROUP);

			assertEquals(1, editor.diagnostics("nhom.kehoach", "KH101").size(), "what it declares is not known");
			List<Diagnostic> told = editor.received().diagnostics(large.toUri().toString());
			assertEquals(1, told.size());
			assertTrue(told.getFirst().getMessage().getLeft().contains("Tệp lớn (3 MB, quá 2 MB)"), told.toString());
		}
	}

	@Test
	void a_large_file_that_was_divided_is_read() throws IOException {
		Path large = Files.writeString(folder.resolve("lon.kehoach"), LARGE);
		try (Editor editor = Editor.in(folder)) {
			editor.open("nhom.kehoach", GROUP).settle("nhom.kehoach");
			Files.writeString(large, REGISTRY);
			tell(editor, large, FileChangeType.Changed);

			assertEquals(0, editor.diagnostics("nhom.kehoach", "KH101").size());
			assertEquals(List.of(), editor.received().diagnostics(large.toUri().toString()));
		}
	}

	@Test
	void a_file_that_has_grown_large_is_forgotten() throws IOException {
		Path file = Files.writeString(folder.resolve("lon.kehoach"), REGISTRY);
		try (Editor editor = Editor.in(folder)) {
			editor.open("nhom.kehoach", GROUP).settle("nhom.kehoach");
			Files.writeString(file, LARGE);
			tell(editor, file, FileChangeType.Changed);

			assertEquals(1, editor.diagnostics("nhom.kehoach", "KH101").size());
			assertEquals(1, editor.received().diagnostics(file.toUri().toString()).size());
		}
	}

	@Test
	void nothing_is_said_of_a_large_file_that_was_deleted() throws IOException {
		Path large = Files.writeString(folder.resolve("lon.kehoach"), LARGE);
		try (Editor editor = Editor.in(folder)) {
			editor.open("nhom.kehoach", GROUP).settle("nhom.kehoach");
			Files.delete(large);
			tell(editor, large, FileChangeType.Deleted);

			assertEquals(1, editor.diagnostics("nhom.kehoach", "KH101").size());
			assertEquals(List.of(), editor.received().diagnostics(large.toUri().toString()));
		}
	}

	private static void tell(Editor editor, Path file, FileChangeType change) {
		editor.server().getWorkspaceService()
				.didChangeWatchedFiles(new DidChangeWatchedFilesParams(List.of(new FileEvent(file.toUri().toString(), change))));
	}
}
