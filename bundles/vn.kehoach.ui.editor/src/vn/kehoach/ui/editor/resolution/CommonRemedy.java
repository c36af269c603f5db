package vn.kehoach.ui.editor.resolution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.statushandlers.StatusManager;

import vn.kehoach.ui.editor.EditorBundle;
import vn.kehoach.ui.editor.document.ServedDocument;
import vn.kehoach.ui.editor.edits.EditOutcome;
import vn.kehoach.ui.editor.edits.WorkspaceEdits;
import vn.kehoach.ui.editor.server.PlanWorkspace;

/** Mends several findings as one was: each by the fix of the same words, else by its likeliest one; all in one step to undo. */
final class CommonRemedy {
	private final PlanWorkspace workspace;
	private final String title;

	CommonRemedy(PlanWorkspace workspace, String title) {
		this.workspace = workspace;
		this.title = title;
	}

	/** Asks for the fixes and applies them together, later, in the UI thread. */
	void apply(List<IMarker> markers) {
		List<MarkedFinding> findings = markers.stream().flatMap(marker -> MarkedFinding.of(marker, workspace).stream()).toList();
		Map<String, Integer> versions = versions(findings);
		List<CompletableFuture<Optional<CodeAction>>> asked = findings.stream()
				.map(finding -> finding.fixes(workspace).thenApply(this::chosen)).toList();
		CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new))
				.thenApply(all -> asked.stream().flatMap(one -> one.join().stream()).toList())
				.thenAcceptAsync(chosen -> applyTogether(chosen, versions.equals(versions(findings))), Display.getDefault()::asyncExec)
				.exceptionally(failure -> {
					ILog.of(CommonRemedy.class).error(failure.getMessage(), failure);
					return null;
				});
	}

	private Map<String, Integer> versions(List<MarkedFinding> findings) {
		Map<String, Integer> versions = new HashMap<>();
		findings.forEach(finding -> workspace.documents().of(finding.uri()).map(ServedDocument::version)
				.ifPresent(version -> versions.put(finding.uri(), version)));
		return versions;
	}

	private Optional<CodeAction> chosen(List<CodeAction> offered) {
		return offered.stream().filter(action -> action.getTitle().equals(title)).findFirst().or(() -> offered.stream().findFirst());
	}

	private void applyTogether(List<CodeAction> chosen, boolean current) {
		EditOutcome outcome = current ? WorkspaceEdits.apply(title, MergedEdits.of(chosen)) : null;
		if (outcome == null || !outcome.applied())
			StatusManager.getManager().handle(
					new Status(Status.WARNING, EditorBundle.ID,
							outcome == null ? ResolutionMessages.text("changed") : outcome.refusal()),
					StatusManager.SHOW);
	}
}
