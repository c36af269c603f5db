package vn.kehoach.ui.editor.structure.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;

import vn.kehoach.ui.editor.diagnostics.DiagnosticText;
import vn.kehoach.ui.editor.structure.StructureModel;

/** The findings of a file at the nodes they stand in. */
public final class NodeMarks {
	/** No findings. */
	public static final NodeMarks NONE = new NodeMarks();

	private final Map<String, List<String>> messages = new HashMap<>();
	private final Map<String, DiagnosticSeverity> worst = new HashMap<>();

	private NodeMarks() {
	}

	/** Puts each finding to the innermost node around its beginning. */
	public static NodeMarks of(StructureModel model, List<Diagnostic> found) {
		NodeMarks marks = new NodeMarks();
		for (Diagnostic diagnostic : found)
			model.at(diagnostic.getRange().getStart()).ifPresent(handle -> marks.add(model, handle, diagnostic));
		return marks;
	}

	private void add(StructureModel model, String handle, Diagnostic diagnostic) {
		messages.computeIfAbsent(handle, fresh -> new ArrayList<>()).add(DiagnosticText.message(diagnostic));
		DiagnosticSeverity severity = diagnostic.getSeverity() == null ? DiagnosticSeverity.Error : diagnostic.getSeverity();
		for (String at = handle; at != null; at = model.parent(at))
			worst.merge(at, severity, (one, other) -> one.getValue() <= other.getValue() ? one : other);
	}

	/** What is wrong with a node itself, in the order of the findings. */
	public List<String> messages(String handle) {
		return messages.getOrDefault(handle, List.of());
	}

	/** The worst finding in a node or in what it contains: an error or a warning. */
	public Optional<DiagnosticSeverity> worst(String handle) {
		return Optional.ofNullable(worst.get(handle)).filter(severity -> severity.getValue() <= DiagnosticSeverity.Warning.getValue());
	}
}
