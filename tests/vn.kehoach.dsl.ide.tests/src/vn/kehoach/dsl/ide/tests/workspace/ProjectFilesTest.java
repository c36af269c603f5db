package vn.kehoach.dsl.ide.tests.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.dsl.ide.tests.protocol.Editor;

/** References reach what the command line reaches, and follow what happens to files. */
class ProjectFilesTest {
	private static final String REGISTRY = "cơ quan STC \"Sở Tài chính\"\n";
	private static final String GROUP = "nhóm cơ quan CacSo \"các sở\" gồm STC\n";

	@TempDir
	Path folder;

	@Test
	void registries_above_the_folder_are_reached() throws IOException {
		Files.writeString(folder.resolve("kehoach.properties"), "");
		Files.writeString(folder.resolve("co-quan.kehoach"), REGISTRY);
		Path year = Files.createDirectories(folder.resolve("2027"));
		try (Editor editor = Editor.in(year)) {
			editor.open("nhom.kehoach", GROUP);

			assertTrue(editor.diagnostics("nhom.kehoach", "KH101").isEmpty());
			editor.edit("nhom.kehoach", "gồm STC", "gồm STX");
			assertEquals(1, editor.diagnostics("nhom.kehoach", "KH101").size());
		}
	}

	@Test
	void registries_above_are_not_told_what_only_concerns_other_folders() throws IOException {
		Files.writeString(folder.resolve("kehoach.properties"), "");
		Files.writeString(folder.resolve("co-quan.kehoach"), "văn bản NQ1 nghị quyết \"1-NQ/TW\"\n");
		try (Editor editor = Editor.in(Files.createDirectories(folder.resolve("2027")))) {
			editor.open("nhom.kehoach", REGISTRY).settle("nhom.kehoach");

			assertEquals(List.of(), editor.diagnostics("../co-quan.kehoach"));
		}
	}

	@Test
	void a_change_in_one_file_is_told_in_the_others() {
		try (Editor editor = Editor.in(folder)) {
			editor.open("co-quan.kehoach", REGISTRY).open("nhom.kehoach", GROUP);
			assertTrue(editor.diagnostics("nhom.kehoach", "KH101").isEmpty());

			editor.edit("co-quan.kehoach", "STC", "SoTaiChinh");
			assertEquals(1, editor.diagnostics("nhom.kehoach", "KH101").size());

			editor.edit("nhom.kehoach", "gồm STC", "gồm SoTaiChinh");
			assertTrue(editor.diagnostics("nhom.kehoach", "KH101").isEmpty());
		}
	}

	@Test
	void an_entry_that_appears_later_is_found() {
		try (Editor editor = Editor.in(folder)) {
			editor.open("nhom.kehoach", GROUP);
			assertEquals(1, editor.diagnostics("nhom.kehoach", "KH101").size());

			editor.open("co-quan.kehoach", REGISTRY);
			assertTrue(editor.diagnostics("nhom.kehoach", "KH101").isEmpty());
		}
	}

	@Test
	void files_changed_added_and_deleted_outside_the_editor_are_seen() throws IOException {
		try (Editor editor = Editor.in(folder)) {
			editor.open("nhom.kehoach", GROUP);
			assertEquals(1, editor.diagnostics("nhom.kehoach", "KH101").size());

			editor.write("co-quan.kehoach", REGISTRY);
			tell(editor, FileChangeType.Created);
			assertTrue(editor.diagnostics("nhom.kehoach", "KH101").isEmpty());

			editor.write("co-quan.kehoach", REGISTRY.replace("STC", "STX"));
			tell(editor, FileChangeType.Changed);
			assertEquals(1, editor.diagnostics("nhom.kehoach", "KH101").size());

			Files.delete(folder.resolve("co-quan.kehoach"));
			tell(editor, FileChangeType.Deleted);
			assertTrue(editor.received().diagnostics(editor.uri("co-quan.kehoach")).isEmpty());
			assertEquals(1, editor.diagnostics("nhom.kehoach", "KH101").size());
		}
	}

	@Test
	void a_closed_file_is_what_is_on_disk_again() {
		try (Editor editor = Editor.in(folder)) {
			editor.write("co-quan.kehoach", REGISTRY).open("co-quan.kehoach", "").open("nhom.kehoach", GROUP);
			assertEquals(1, editor.diagnostics("nhom.kehoach", "KH101").size());

			editor.close("co-quan.kehoach");
			assertTrue(editor.diagnostics("nhom.kehoach", "KH101").isEmpty());
		}
	}

	@Test
	void findings_that_look_across_files_follow_the_other_files() {
		try (Editor editor = Editor.in(folder)) {
			editor.open("van-ban.kehoach", "văn bản NQ1 nghị quyết \"1-NQ/TW\"\n").open("quyet-dinh.kehoach", "quyết định QD {\n}\n");
			assertEquals(1, editor.diagnostics("van-ban.kehoach", "KH105").size());

			editor.edit("quyet-dinh.kehoach", "{\n", "{\n\tcăn cứ NQ1\n").settle("quyet-dinh.kehoach");
			assertEquals(List.of(), editor.received().diagnostics(editor.uri("van-ban.kehoach")));
		}
	}

	@Test
	void a_file_outside_the_folder_has_the_registries_beside_it() throws IOException {
		Path elsewhere = Files.createDirectories(folder.resolve("khac"));
		Files.writeString(elsewhere.resolve("co-quan.kehoach"), REGISTRY);
		try (Editor editor = Editor.in(Files.createDirectories(folder.resolve("day/2027")))) {
			editor.open("../../khac/nhom.kehoach", GROUP);

			assertEquals(List.of(), editor.diagnostics("../../khac/nhom.kehoach", "KH101"));
			editor.edit("../../khac/nhom.kehoach", "gồm STC", "gồm STX");
			assertEquals(1, editor.diagnostics("../../khac/nhom.kehoach", "KH101").size());
			editor.close("../../khac/nhom.kehoach").open("a.kehoach", "").settle("a.kehoach");
			assertEquals(List.of(), editor.received().diagnostics(editor.uri("../../khac/nhom.kehoach")));
		}
	}

	@Test
	void two_unrelated_folders_do_not_see_each_other() throws IOException {
		Path one = Files.createDirectories(folder.resolve("mot/x"));
		Path other = Files.createDirectories(folder.resolve("hai/y"));
		Files.writeString(one.resolve("co-quan.kehoach"), REGISTRY);
		try (Editor editor = Editor.in(other, params -> params.setWorkspaceFolders(List.of(asFolder(one), asFolder(other))))) {
			editor.open("nhom.kehoach", GROUP);

			assertEquals(1, editor.diagnostics("nhom.kehoach", "KH101").size());
		}
	}

	@Test
	void two_folders_below_one_registry_are_one_project() throws IOException {
		Files.writeString(folder.resolve("kehoach.properties"), "");
		Files.writeString(folder.resolve("co-quan.kehoach"), REGISTRY);
		Path one = Files.createDirectories(folder.resolve("2026"));
		Path other = Files.createDirectories(folder.resolve("2027"));
		Files.writeString(one.resolve("nhom.kehoach"), GROUP);
		try (Editor editor = Editor.in(other, params -> params.setWorkspaceFolders(List.of(asFolder(one), asFolder(other))))) {
			editor.open("nhom.kehoach", GROUP);
			editor.open("../co-quan.kehoach", "cơ quan STX \"Sở X\"\n");

			assertEquals(1, editor.diagnostics("nhom.kehoach", "KH101").size());
			assertEquals(1, editor.diagnostics("../2026/nhom.kehoach", "KH101").size());
		}
	}

	@Test
	void severities_are_those_of_the_project() throws IOException {
		Files.writeString(folder.resolve("kehoach.properties"), "KH101=warning\n");
		try (Editor editor = Editor.in(folder)) {
			editor.open("nhom.kehoach", GROUP);

			assertEquals(DiagnosticSeverity.Warning, editor.diagnostics("nhom.kehoach", "KH101").get(0).getSeverity());
		}
	}

	@Test
	void severities_that_change_on_disk_are_taken_at_once() throws IOException {
		try (Editor editor = Editor.in(folder)) {
			editor.open("nhom.kehoach", GROUP);
			assertEquals(DiagnosticSeverity.Error, editor.diagnostics("nhom.kehoach", "KH101").get(0).getSeverity());

			Files.writeString(folder.resolve("kehoach.properties"), "KH101=info\n");
			tell(editor, "kehoach.properties", FileChangeType.Created);
			assertEquals(DiagnosticSeverity.Information, editor.diagnostics("nhom.kehoach", "KH101").get(0).getSeverity());
		}
	}

	@Test
	void a_client_that_can_is_asked_to_watch_the_files() {
		DidChangeWatchedFilesCapabilities able = new DidChangeWatchedFilesCapabilities(true);
		try (Editor editor = Editor.in(folder, params -> params.getCapabilities().getWorkspace().setDidChangeWatchedFiles(able))) {
			editor.open("nhom.kehoach", GROUP).settle("nhom.kehoach");
			assertEquals(List.of("workspace/didChangeWatchedFiles"), editor.received().registered());
		}
	}

	@Test
	void files_of_other_languages_do_no_harm() throws IOException {
		try (Editor editor = Editor.in(folder)) {
			Files.writeString(folder.resolve("ghi-chu.txt"), "ghi chú");
			tell(editor, "ghi-chu.txt", FileChangeType.Created);
			editor.open("nhom.kehoach", GROUP);
			assertEquals(1, editor.diagnostics("nhom.kehoach", "KH101").size());
		}
	}

	private static WorkspaceFolder asFolder(Path path) {
		return new WorkspaceFolder(path.toUri().toString(), path.getFileName().toString());
	}

	private static void tell(Editor editor, FileChangeType change) {
		tell(editor, "co-quan.kehoach", change);
	}

	private static void tell(Editor editor, String file, FileChangeType change) {
		editor.server().getWorkspaceService()
				.didChangeWatchedFiles(new DidChangeWatchedFilesParams(List.of(new FileEvent(editor.uri(file), change))));
	}
}
