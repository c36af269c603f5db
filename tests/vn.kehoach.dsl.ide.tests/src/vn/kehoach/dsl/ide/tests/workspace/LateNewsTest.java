package vn.kehoach.dsl.ide.tests.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.dsl.ide.tests.protocol.Editor;

/** Clients tell of folders and files in an order of their own, some of it late; what they tell later is still followed. */
class LateNewsTest {
	private static final String REGISTRY = "cơ quan STC \"Sở Tài chính\"\n";
	private static final String GROUP = "nhóm cơ quan CacSo \"các sở\" gồm STC\n";

	@TempDir
	Path folder;
	private Path left;
	private Path kept;

	@BeforeEach
	void makeFolders() throws IOException {
		left = Files.createDirectories(folder.resolve("mot/bo"));
		kept = Files.createDirectories(folder.resolve("hai/giu"));
	}

	@Test
	void files_of_a_folder_that_was_left_do_not_stop_the_news_of_others() throws IOException {
		Files.writeString(left.resolve("co-quan.kehoach"), REGISTRY);
		Files.writeString(left.resolve("nhom.kehoach"), GROUP);
		Path changed = Files.writeString(kept.resolve("nhom.kehoach"), "// trống\n");
		try (Editor editor = Editor.in(kept, params -> params.setWorkspaceFolders(List.of(asFolder(left), asFolder(kept))))) {
			Files.delete(left.resolve("co-quan.kehoach"));
			Files.delete(left.resolve("nhom.kehoach"));
			leave(editor, left);
			Files.writeString(changed, GROUP);
			editor.server().getWorkspaceService().didChangeWatchedFiles(new DidChangeWatchedFilesParams(
					List.of(event(left.resolve("co-quan.kehoach"), FileChangeType.Deleted), event(changed, FileChangeType.Changed),
							event(left.resolve("nhom.kehoach"), FileChangeType.Deleted))));

			assertEquals(1, editor.diagnostics("nhom.kehoach", "KH101").size());
		}
	}

	@Test
	void a_file_that_is_gone_before_it_was_read_does_not_stop_the_news_of_others() throws IOException {
		Path group = Files.writeString(kept.resolve("nhom.kehoach"), GROUP);
		try (Editor editor = Editor.in(kept)) {
			tell(editor, kept.resolve("ngan-ngui.kehoach"), FileChangeType.Created);
			Files.writeString(kept.resolve("co-quan.kehoach"), REGISTRY);
			tell(editor, kept.resolve("co-quan.kehoach"), FileChangeType.Created);
			assertEquals(List.of(), editor.settle("nhom.kehoach").received().diagnostics(group.toUri().toString()));

			Files.delete(kept.resolve("co-quan.kehoach"));
			editor.open("khac.kehoach", "// chưa ai nói rằng tệp đã mất\n").settle("khac.kehoach");
			tell(editor, kept.resolve("co-quan.kehoach"), FileChangeType.Deleted);
			assertEquals(1, editor.settle("nhom.kehoach").received().diagnostics(group.toUri().toString()).size());
		}
	}

	@Test
	void a_file_closed_after_its_folder_was_left_and_deleted_is_forgotten() throws IOException {
		Path gone = Files.writeString(left.resolve("co-quan.kehoach"), REGISTRY);
		try (Editor editor = Editor.in(kept, params -> params.setWorkspaceFolders(List.of(asFolder(left), asFolder(kept))))) {
			editor.openUri(gone.toUri().toString(), REGISTRY + GROUP.replace("STC", "STX"));
			Files.delete(gone);
			leave(editor, left);
			close(editor, gone.toUri().toString());
			editor.open("nhom.kehoach", GROUP);

			assertEquals(1, editor.diagnostics("nhom.kehoach", "KH101").size());
			assertEquals(List.of(), editor.received().diagnostics(gone.toUri().toString()));
			assertEquals(List.of(), editor.received().shown());
		}
	}

	@Test
	void a_file_opened_before_its_folder_is_told_of_belongs_to_the_folder() throws IOException {
		Files.writeString(left.resolve("co-quan.kehoach"), REGISTRY);
		Path group = Files.writeString(Files.createDirectories(left.resolve("nam/2027")).resolve("nhom.kehoach"), GROUP);
		String uri = group.toUri().toString();
		try (Editor editor = Editor.in(kept)) {
			editor.openUri(uri, GROUP.replace("STC", "STX")).settleUri(uri);
			editor.server().getWorkspaceService().didChangeWorkspaceFolders(
					new DidChangeWorkspaceFoldersParams(new WorkspaceFoldersChangeEvent(List.of(asFolder(left)), List.of())));
			editor.settleUri(uri);
			assertEquals(1, editor.received().diagnostics(uri).size(), "STX is unknown in the folder too");

			close(editor, uri);
			editor.open("khac.kehoach", "").settle("khac.kehoach");
			assertEquals(List.of(), editor.received().diagnostics(uri), "the file on disk is read again, and STC is known");
		}
	}

	@Test
	void a_file_said_to_be_changed_that_is_gone_does_not_keep_others_from_being_read() throws IOException {
		Path gone = kept.resolve("co-quan.kehoach");
		try (Editor editor = Editor.in(kept)) {
			editor.server().getWorkspaceService().didChangeWatchedFiles(
					new DidChangeWatchedFilesParams(List.of(new FileEvent(gone.toUri().toString(), FileChangeType.Changed))));
			editor.open("nhom.kehoach", GROUP);

			assertEquals(1, editor.diagnostics("nhom.kehoach", "KH101").size());
			assertEquals(List.of(), editor.received().shown());
		}
	}

	@Test
	void a_file_deleted_without_news_of_it_does_not_keep_others_from_being_read() throws IOException {
		Path gone = Files.writeString(kept.resolve("co-quan.kehoach"), REGISTRY);
		try (Editor editor = Editor.in(kept)) {
			editor.open("nhom.kehoach", GROUP).settle("nhom.kehoach");
			Files.delete(gone);
			editor.open("khac.kehoach", GROUP.replace("CacSo", "CacNganh"));

			assertEquals(1, editor.diagnostics("khac.kehoach", "KH101").size());
			assertEquals(1, editor.diagnostics("nhom.kehoach", "KH101").size());
		}
	}

	private static void tell(Editor editor, Path file, FileChangeType change) {
		editor.server().getWorkspaceService().didChangeWatchedFiles(new DidChangeWatchedFilesParams(List.of(event(file, change))));
	}

	private static FileEvent event(Path file, FileChangeType change) {
		return new FileEvent(file.toUri().toString(), change);
	}

	private static void leave(Editor editor, Path folder) {
		editor.server().getWorkspaceService().didChangeWorkspaceFolders(
				new DidChangeWorkspaceFoldersParams(new WorkspaceFoldersChangeEvent(List.of(), List.of(asFolder(folder)))));
	}

	private static void close(Editor editor, String uri) {
		editor.server().getTextDocumentService().didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri)));
	}

	private static WorkspaceFolder asFolder(Path folder) {
		return new WorkspaceFolder(folder.toUri().toString(), folder.getFileName().toString());
	}
}
