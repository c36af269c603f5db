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
import java.util.Random;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
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
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.NamedElement;
import vn.kehoach.model.PlanFile;

/** A build that the next key cancels leaves nothing behind: links and findings are those of the text as it is then. */
class CancelledBuildTest {
	private static final String REGISTRY = "cơ quan STC \"Sở Tài chính\"\n";
	private static final String GROUP = "dùng \"cơ quan 2025\"\nnhóm cơ quan CacSo \"các sở\" gồm STC\n";
	private static final List<String> TEXTS = List.of(REGISTRY, REGISTRY.replace("STC", "S"), REGISTRY.replace("STC", "STX"),
			REGISTRY.replace("STC ", ""), REGISTRY.replace("\"", ""), "", "cơ quan A \"Sở A\"\n" + REGISTRY);
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

	@Test
	void a_text_without_a_file_that_is_closed_during_its_build_does_not_stop_others() {
		URI loose = URI.createURI("untitled:Untitled-1");
		for (int place = 0; isCancelled(workspace.didOpen(loose, 1, "cơ quan SXD \"Sở Xây dựng\"\n"), place); place++) {
			workspace.didClose(loose).build(CancelIndicator.NullImpl);

			change("STX").build(CancelIndicator.NullImpl);
			assertEquals(List.of("KH101"), findings.get(group), "cancelled at check " + place);
			change("STC").build(CancelIndicator.NullImpl);
			assertEquals(List.of(), findings.get(group), "cancelled at check " + place);
		}
	}

	@Test
	void many_changes_leave_no_trace_wherever_builds_were_cancelled_and_files_read() {
		changeAtRandom();
	}

	/** While the id is another one, the references lead to the same id in the folder of another year. */
	@Test
	void many_changes_leave_no_trace_beside_another_year_with_the_same_ids() throws IOException {
		Files.createDirectories(folder.resolve("nam-truoc"));
		Files.writeString(folder.resolve("nam-truoc/co-quan.kehoach"), REGISTRY);
		workspace.didChangeFiles(List.of(uri("nam-truoc/co-quan.kehoach")), List.of()).build(CancelIndicator.NullImpl);
		changeAtRandom();
	}

	private void changeAtRandom() {
		for (int seed = 0; seed < 100; seed++) {
			Random random = new Random(seed);
			StringBuilder story = new StringBuilder("seed " + seed);
			int steps = 1 + random.nextInt(8);
			for (int step = 0; step < steps; step++) {
				String text = TEXTS.get(random.nextInt(TEXTS.size()));
				int checks = random.nextInt(5) == 0 ? Integer.MAX_VALUE : random.nextInt(70);
				story.append("; ").append(text).append(isCancelled(write(text), checks) ? " cancelled at " + checks : " built");
				if (random.nextInt(3) == 0) {
					story.append(", read");
					assertTrue(mentions() >= 0);
				}
			}
			write(REGISTRY).build(CancelIndicator.NullImpl);
			assertEquals(List.of(), findings.get(group), story.toString());
			assertEquals(1, mentions(), story.toString());
		}
	}

	private long mentions() {
		return workspace.doRead(registry, (document, resource) -> {
			NamedElement agency = (NamedElement) ((PlanFile) resource.getContents().get(0)).getEntries().stream().findFirst().orElse(null);
			return agency == null
					? 0
					: EcoreUtil.UsageCrossReferencer.find(agency, resource.getResourceSet()).stream()
							.filter(use -> use.getEStructuralFeature() == ModelPackage.Literals.AGENCY_GROUP__MEMBERS).count();
		});
	}

	private Buildable write(String text) {
		return workspace.didChangeTextDocumentContent(registry, 2, List.of(new TextDocumentContentChangeEvent(text)));
	}

	/** Gives the agency another id, and cancels the build of that at its n-th check; false when it came to its end before. */
	private boolean isCancelled(int place) {
		return isCancelled(change("STX"), place);
	}

	private static boolean isCancelled(Buildable build, int place) {
		int[] checks = new int[1];
		try {
			build.build(() -> checks[0]++ >= place);
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
