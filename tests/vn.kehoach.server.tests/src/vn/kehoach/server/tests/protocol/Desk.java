package vn.kehoach.server.tests.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;

import vn.kehoach.dsl.ide.tests.protocol.Editor;
import vn.kehoach.server.DeskSession;
import vn.kehoach.server.protocol.PlanServer;
import vn.kehoach.server.protocol.edits.EditResult;
import vn.kehoach.server.protocol.structure.Structure;
import vn.kehoach.server.protocol.structure.StructureNode;
import vn.kehoach.server.protocol.structure.StructureParams;

/** A desk: an editor that also asks what the protocol of languages does not know, as JSON over streams. */
public final class Desk implements AutoCloseable {
	private final Editor editor;

	private Desk(Editor editor) {
		this.editor = editor;
	}

	/** A desk that shows a folder. */
	public static Desk in(Path folder) {
		return new Desk(Editor.in(folder, DeskSession.create(), PlanServer.class));
	}

	/** Opens a file. */
	public Desk open(String file, String text) {
		editor.open(file, text);
		return this;
	}

	/** The editor. */
	public Editor editor() {
		return editor;
	}

	/** The URI of a file. */
	public String uri(String file) {
		return editor.uri(file);
	}

	/** The answer to a request; sent again when a change cancels it. */
	public <T> T ask(Function<PlanServer, CompletableFuture<T>> request) {
		return editor.answer(() -> request.apply((PlanServer) editor.server()));
	}

	/** The tree of a file. */
	public Structure structure(String file) {
		return ask(server -> server.structure(new StructureParams(uri(file))));
	}

	/** The nodes of a tree, depth first. */
	public static Stream<StructureNode> all(Structure structure) {
		return structure.nodes().stream().flatMap(Desk::all);
	}

	private static Stream<StructureNode> all(StructureNode node) {
		return Stream.concat(Stream.of(node), node.children().stream().flatMap(Desk::all));
	}

	/** The handle of the node whose label holds words. */
	public String handle(String file, String words) {
		return all(structure(file)).filter(node -> node.label().contains(words)).map(StructureNode::handle).findFirst().orElseThrow();
	}

	/** Carries an edit out that the server must not refuse; returns the text of the file after it. */
	public String apply(String file, EditResult result) {
		assertNull(result.refusal());
		result.edit().getDocumentChanges().forEach(change -> {
			assertEquals(uri(file), change.getLeft().getTextDocument().getUri());
			editor.apply(file, change.getLeft().getEdits().stream().map(edit -> edit.getLeft()).toList());
		});
		assertEquals(List.of(), editor.diagnostics(file, "KH001"));
		return editor.text(file);
	}

	@Override
	public void close() {
		editor.close();
	}
}
