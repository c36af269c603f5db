package vn.kehoach.ui.editor.diagnostics;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;

/** Brings the markers of a file to what was found. Those that tell the same as before stay, so that no list shows them anew. */
final class FileMarkers {
	private final Map<Told, Deque<IMarker>> present = new HashMap<>();
	private final IFile file;

	private FileMarkers(IFile file) throws CoreException {
		this.file = file;
		for (IMarker marker : file.findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_ZERO))
			present.computeIfAbsent(Told.by(marker), told -> new ArrayDeque<>()).add(marker);
	}

	/** What a marker tells, apart from its line, which changes as lines above it come and go. */
	private record Told(String type, String code, String message, int severity) {
		static Told by(IMarker marker) throws CoreException {
			return new Told(marker.getType(), marker.getAttribute(ProblemMarkers.CODE, ""), marker.getAttribute(IMarker.MESSAGE, ""),
					marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_INFO));
		}

		static Told by(Diagnostic diagnostic) {
			return new Told(Family.of(diagnostic).markerType(), DiagnosticText.code(diagnostic), DiagnosticText.message(diagnostic),
					severityOf(diagnostic.getSeverity()));
		}

		private static int severityOf(DiagnosticSeverity severity) {
			if (severity == null || severity == DiagnosticSeverity.Error)
				return IMarker.SEVERITY_ERROR;
			return severity == DiagnosticSeverity.Warning ? IMarker.SEVERITY_WARNING : IMarker.SEVERITY_INFO;
		}
	}

	/** Writes the markers of a file; within an operation on the workspace. */
	static void write(IFile file, List<Diagnostic> found) throws CoreException {
		FileMarkers markers = new FileMarkers(file);
		for (Diagnostic diagnostic : found)
			markers.tell(diagnostic);
		for (Deque<IMarker> gone : markers.present.values())
			for (IMarker marker : gone)
				marker.delete();
	}

	private void tell(Diagnostic diagnostic) throws CoreException {
		Told told = Told.by(diagnostic);
		int line = diagnostic.getRange().getStart().getLine() + 1;
		IMarker marker = present.getOrDefault(told, new ArrayDeque<>()).poll();
		if (marker == null)
			file.createMarker(told.type(),
					Map.of(IMarker.MESSAGE, told.message(), IMarker.SEVERITY, told.severity(), IMarker.LINE_NUMBER, line,
							ProblemMarkers.CODE, told.code()));
		else if (marker.getAttribute(IMarker.LINE_NUMBER, 0) != line)
			marker.setAttribute(IMarker.LINE_NUMBER, line);
	}
}
