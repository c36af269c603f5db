package vn.kehoach.dsl.ide.tests.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.dsl.ide.tests.protocol.Editor;

/** Clients that have no folder open, or do not say so the new way: all they open is served. */
class NoFolderTest {
	private static final String GROUP = "nhóm cơ quan CacSo \"các sở\" gồm STC\n";
	private static final String REGISTRY = "cơ quan STC \"Sở Tài chính\"\n";

	@TempDir
	Path folder;

	@Test
	void a_client_without_a_root_is_told_of_what_it_opens() {
		try (Editor editor = Editor.in(folder, plainClient(null))) {
			editor.open("nhom.kehoach", GROUP);

			assertEquals(1, editor.diagnostics("nhom.kehoach", "KH101").size());
			assertEquals(List.of(), editor.received().shown());
		}
	}

	@Test
	void a_file_without_a_root_has_the_registries_beside_it() throws IOException {
		Files.writeString(folder.resolve("co-quan.kehoach"), REGISTRY);
		try (Editor editor = Editor.in(folder, plainClient(null))) {
			editor.open("nhom.kehoach", GROUP);

			assertEquals(List.of(), editor.diagnostics("nhom.kehoach", "KH101"));
			editor.close("nhom.kehoach").open("nhom.kehoach", GROUP.replace("STC", "STX"));
			assertEquals(1, editor.diagnostics("nhom.kehoach", "KH101").size());
		}
	}

	@Test
	void an_editor_that_can_have_folders_may_have_none() {
		try (Editor editor = Editor.in(folder, params -> params.setWorkspaceFolders(null))) {
			editor.open("nhom.kehoach", GROUP);

			assertEquals(1, editor.diagnostics("nhom.kehoach", "KH101").size());
		}
	}

	@Test
	void the_old_root_is_a_folder() throws IOException {
		Files.writeString(folder.resolve("co-quan.kehoach"), REGISTRY);
		try (Editor editor = Editor.in(folder, plainClient(folder.toUri().toString()))) {
			assertEquals(1, editor.askWorkspace(workspace -> workspace.symbol(new WorkspaceSymbolParams("STC"))).getRight().size(),
					"the file is read without being opened");
		}
	}

	@Test
	void folders_count_even_from_a_client_that_does_not_say_that_it_knows_them() throws IOException {
		Files.writeString(folder.resolve("co-quan.kehoach"), REGISTRY);
		Path year = Files.createDirectories(folder.resolve("2027/thang-1"));
		Consumer<InitializeParams> client = plainClient(null)
				.andThen(params -> params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "dự án"))));
		try (Editor editor = Editor.in(year, client)) {
			editor.open("nhom.kehoach", GROUP);

			assertEquals(List.of(), editor.diagnostics("nhom.kehoach", "KH101"));
		}
	}

	@Test
	void a_text_without_a_name_is_served() {
		try (Editor editor = Editor.in(folder)) {
			editor.openUri("untitled:Untitled-1", GROUP).settleUri("untitled:Untitled-1");

			assertEquals("KH101", editor.received().diagnostics("untitled:Untitled-1").get(0).getCode().getLeft());
		}
	}

	@Test
	void a_text_without_a_name_is_served_where_no_folder_is_open() {
		try (Editor editor = Editor.in(folder, plainClient(null))) {
			editor.openUri("untitled:Untitled-1", GROUP).settleUri("untitled:Untitled-1");

			assertEquals("KH101", editor.received().diagnostics("untitled:Untitled-1").get(0).getCode().getLeft());
		}
	}

	@Test
	void a_file_with_another_ending_is_served_when_the_client_says_that_it_is_of_the_language() {
		try (Editor editor = Editor.in(folder)) {
			editor.open("nhom.txt", GROUP);

			assertEquals(1, editor.diagnostics("nhom.txt", "KH101").size());
		}
	}

	/** A client that says nothing but where it is. */
	private static Consumer<InitializeParams> plainClient(String root) {
		return params -> {
			params.setCapabilities(new ClientCapabilities());
			params.setWorkspaceFolders(null);
			rootUri(params, root);
		};
	}

	@SuppressWarnings("deprecation")
	private static void rootUri(InitializeParams params, String root) {
		params.setRootUri(root);
	}
}
