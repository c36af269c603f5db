package vn.kehoach.dsl.ide.tests.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.xtext.ide.server.BuildManager.Buildable;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.service.OperationCanceledError;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.dsl.ide.server.PlanLanguageServer;
import vn.kehoach.dsl.ide.server.ServerSession;

/** A build that the next key cancels leaves nothing behind: links and findings are those of the text as it is then. */
class CancelledBuildTest {
	private static final String REGISTRY = "cơ quan STC \"Sở Tài chính\"\n";
	private static final String GROUP = "dùng \"cơ quan 2025\"\nnhóm cơ quan CacSo \"các sở\" gồm STC\n";
	private static final OperationCanceledManager CANCELLATIONS = new OperationCanceledManager();
	private static final Range ID = new Range(new Position(0, 8), new Position(0, 11));

	private final Map<URI, List<String>> findings = new HashMap<>();
	@TempDir
	Path folder;
	private ServerSession session;
	private WorkspaceManager workspace;
	private URI registry;
	private URI group;

	/** A server whose workspace can be built by hand. */
	public static class BuiltByHand extends PlanLanguageServer {
		WorkspaceManager workspace() {
			return getWorkspaceManager();
		}
	}

	@BeforeEach
	void begin() throws IOException {
		Files.writeString(folder.resolve("co-quan.kehoach"), REGISTRY);
		Files.writeString(folder.resolve("nhom.kehoach"), GROUP);
		session = new ServerSession(BuiltByHand.class);
		workspace = ((BuiltByHand) session.server()).workspace();
		workspace.initialize(List.of(new WorkspaceFolder(folder.toUri().toString(), "dự án")), this::take, CancelIndicator.NullImpl);
		registry = uri("co-quan.kehoach");
		group = uri("nhom.kehoach");
		workspace.didOpen(registry, 1, REGISTRY, CancelIndicator.NullImpl);
	}

	@AfterEach
	void end() {
		session.end();
	}

	@Test
	void a_change_taken_back_leaves_no_trace_wherever_its_build_was_cancelled() {
		int place = 0;
		while (isCancelled(place)) {
			change("STC").build(CancelIndicator.NullImpl);

			assertEquals(List.of(), findings.get(group), "cancelled at check " + place);
			place++;
		}
		assertTrue(place > 10, "the build asks often enough whether it is cancelled: " + place);
		assertEquals(List.of("KH101"), findings.get(group), "the change itself is told");
	}

	/** Gives the agency another id, and cancels the build of that at its n-th check; false when it came to its end before. */
	private boolean isCancelled(int place) {
		int[] checks = new int[1];
		try {
			change("STX").build(() -> checks[0]++ >= place);
			return false;
		} catch (RuntimeException | OperationCanceledError cancelled) {
			if (!CANCELLATIONS.isOperationCanceledException(cancelled))
				throw cancelled;
			return true;
		}
	}

	private Buildable change(String id) {
		return workspace.didChangeTextDocumentContent(registry, 2, List.of(new TextDocumentContentChangeEvent(ID, id)));
	}

	private void take(URI uri, Iterable<Issue> issues) {
		List<String> codes = new ArrayList<>();
		issues.forEach(issue -> codes.add(issue.getCode()));
		findings.put(uri, codes);
	}

	private URI uri(String file) {
		return URI.createURI(folder.resolve(file).toUri().toString());
	}
}
