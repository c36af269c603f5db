package vn.kehoach.ui.editor.resolution;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.resources.IMarker;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;

import vn.kehoach.ui.editor.EditorBundle;
import vn.kehoach.ui.editor.diagnostics.DiagnosticText;
import vn.kehoach.ui.editor.diagnostics.Family;
import vn.kehoach.ui.editor.diagnostics.ProblemMarkers;
import vn.kehoach.ui.editor.server.PlanWorkspace;
import vn.kehoach.ui.editor.viewer.ServerFailure;

/** Offers the server's fixes for markers in the Problems view. */
public final class PlanResolutions implements IMarkerResolutionGenerator2 {
	private static final IMarkerResolution[] NONE = {};

	@Override
	public boolean hasResolutions(IMarker marker) {
		return MarkedFinding.of(marker, EditorBundle.workspace()).filter(marked -> Family.of(marked.finding()) != Family.SYNTAX)
				.isPresent();
	}

	/** The view wants them at once; until the server has answered, the window goes on living. */
	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		PlanWorkspace workspace = EditorBundle.workspace();
		Optional<MarkedFinding> marked = MarkedFinding.of(marker, workspace);
		if (marked.isEmpty())
			return NONE;
		CompletableFuture<List<CodeAction>> asked = marked.get().fixes(workspace);
		letTheWindowLive(asked);
		String code = DiagnosticText.code(marked.get().finding());
		return asked.exceptionally(PlanResolutions::none).join().stream().map(action -> new PlanResolution(marker, code, action.getTitle()))
				.toArray(IMarkerResolution[]::new);
	}

	private static List<CodeAction> none(Throwable failure) {
		ServerFailure.refusal(failure);
		return List.of();
	}

	private static void letTheWindowLive(CompletableFuture<?> asked) {
		Display display = Display.getCurrent();
		if (display == null)
			return;
		asked.whenComplete((answer, failure) -> display.wake());
		while (!asked.isDone() && !display.isDisposed())
			if (!display.readAndDispatch() && !asked.isDone())
				display.sleep();
	}

	/** True when a marker is of a finding of a code. */
	static boolean isOf(IMarker marker, String code) {
		return code.equals(marker.getAttribute(ProblemMarkers.CODE, null));
	}
}
