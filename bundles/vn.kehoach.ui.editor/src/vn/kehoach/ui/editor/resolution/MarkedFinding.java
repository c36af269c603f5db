package vn.kehoach.ui.editor.resolution;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.resources.IMarker;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Diagnostic;

import vn.kehoach.ui.editor.diagnostics.DiagnosticText;
import vn.kehoach.ui.editor.diagnostics.ProblemMarkers;
import vn.kehoach.ui.editor.document.DocumentUris;
import vn.kehoach.ui.editor.fixes.Fixes;
import vn.kehoach.ui.editor.server.PlanWorkspace;

/**
 * The finding that a marker stands for.
 *
 * @param uri the file
 * @param finding as the server last told it
 */
record MarkedFinding(String uri, Diagnostic finding) {
	/** Nothing when the finding is gone and only the marker is still there. */
	static Optional<MarkedFinding> of(IMarker marker, PlanWorkspace workspace) {
		return DocumentUris.of(marker.getResource()).flatMap(uri -> workspace.diagnostics().of(uri).stream()
				.filter(finding -> isThat(finding, marker)).findFirst().map(finding -> new MarkedFinding(uri, finding)));
	}

	private static boolean isThat(Diagnostic finding, IMarker marker) {
		return DiagnosticText.code(finding).equals(marker.getAttribute(ProblemMarkers.CODE, ""))
				&& finding.getRange().getStart().getLine() + 1 == marker.getAttribute(IMarker.LINE_NUMBER, 0)
				&& DiagnosticText.message(finding).equals(marker.getAttribute(IMarker.MESSAGE, ""));
	}

	/** What can be done about it. */
	CompletableFuture<List<CodeAction>> fixes(PlanWorkspace workspace) {
		return new Fixes(workspace).at(uri, finding.getRange(), List.of(finding));
	}
}
