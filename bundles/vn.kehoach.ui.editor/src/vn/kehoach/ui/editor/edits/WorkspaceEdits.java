package vn.kehoach.ui.editor.edits;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.swt.widgets.Display;

import vn.kehoach.ui.editor.EditorBundle;
import vn.kehoach.ui.editor.document.ServedDocument;

/**
 * Makes the edits that the server proposes. An edit of one open document is one step of that document's undo; one of several files, or
 * of files that no editor shows, is one refactoring of the workspace, and undone as one.
 */
public final class WorkspaceEdits {
	private WorkspaceEdits() {
	}

	/** Applies the edit in the UI thread; may be called from every thread. */
	public static CompletableFuture<EditOutcome> applyInUi(String label, WorkspaceEdit edit) {
		return CompletableFuture.supplyAsync(() -> apply(label, edit), Display.getDefault()::asyncExec);
	}

	/**
	 * Applies the edit: wholly or not at all. In the UI thread.
	 *
	 * @param label what the user did, for undo; null for nothing special
	 */
	public static EditOutcome apply(String label, WorkspaceEdit edit) {
		Map<String, List<TextEdit>> edits = byFile(edit);
		if (edits.isEmpty())
			return EditOutcome.DONE;
		if (!isCurrent(edit))
			return EditOutcome.refused(EditMessages.text("outdated"));
		if (edits.size() == 1) {
			var only = edits.entrySet().iterator().next();
			var open = EditorBundle.workspace().documents().of(only.getKey());
			if (open.isPresent())
				return DocumentEdits.apply(open.get().document(), only.getValue());
		}
		return perform(label == null ? EditMessages.text("change") : label, edits);
	}

	private static Map<String, List<TextEdit>> byFile(WorkspaceEdit edit) {
		Map<String, List<TextEdit>> edits = new LinkedHashMap<>();
		if (edit.getDocumentChanges() != null)
			edit.getDocumentChanges().stream().filter(change -> change.isLeft()).map(change -> change.getLeft())
					.forEach(change -> edits.computeIfAbsent(change.getTextDocument().getUri(), uri -> new ArrayList<>())
							.addAll(textEdits(change)));
		else if (edit.getChanges() != null)
			edits.putAll(edit.getChanges());
		edits.values().removeIf(List::isEmpty);
		return edits;
	}

	private static List<TextEdit> textEdits(TextDocumentEdit change) {
		return change.getEdits().stream().filter(part -> part.isLeft()).map(part -> part.getLeft()).toList();
	}

	/** An edit that was made for an older text would fall into the wrong place. */
	private static boolean isCurrent(WorkspaceEdit edit) {
		if (edit.getDocumentChanges() == null)
			return true;
		return edit.getDocumentChanges().stream().filter(change -> change.isLeft()).map(change -> change.getLeft().getTextDocument())
				.filter(document -> document.getVersion() != null)
				.allMatch(document -> EditorBundle.workspace().documents().of(document.getUri()).map(ServedDocument::version)
						.map(version -> version.equals(document.getVersion())).orElse(true));
	}

	private static EditOutcome perform(String label, Map<String, List<TextEdit>> edits) {
		CompositeChange change = new CompositeChange(label);
		for (var file : edits.entrySet()) {
			var part = FileEdit.of(ResourcesPlugin.getWorkspace().getRoot(), file.getKey(), file.getValue());
			if (part.isEmpty())
				return EditOutcome.refused(EditMessages.text("notInWorkspace", file.getKey()));
			change.add(part.get());
		}
		change.initializeValidationData(new NullProgressMonitor());
		PerformChangeOperation operation = new PerformChangeOperation(change);
		operation.setUndoManager(RefactoringCore.getUndoManager(), label);
		try {
			ResourcesPlugin.getWorkspace().run(operation, new NullProgressMonitor());
		} catch (CoreException broken) {
			ILog.of(WorkspaceEdits.class).log(broken.getStatus());
			return EditOutcome.refused(broken.getStatus().getMessage());
		}
		RefactoringStatus status = operation.getValidationStatus();
		return status != null && status.hasFatalError()
				? EditOutcome.refused(status.getMessageMatchingSeverity(RefactoringStatus.FATAL))
				: EditOutcome.DONE;
	}
}
