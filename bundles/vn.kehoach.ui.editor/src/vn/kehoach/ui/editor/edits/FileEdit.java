package vn.kehoach.ui.editor.edits;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.ltk.core.refactoring.TextFileChange;

import vn.kehoach.ui.editor.document.DocumentUris;

/** The edits of one file as a part of a refactoring. Files that are open in editors stay unsaved, others are saved. */
final class FileEdit {
	private FileEdit() {
	}

	/** Nothing when the file is not in the workspace, cannot be read, or is shorter than the edits think. */
	static Optional<TextFileChange> of(IWorkspaceRoot root, String uri, List<TextEdit> edits) {
		Optional<IFile> file = DocumentUris.file(root, uri).filter(IFile::exists);
		if (file.isEmpty())
			return Optional.empty();
		TextFileChange change = new TextFileChange(file.get().getName(), file.get());
		change.setSaveMode(TextFileChange.KEEP_SAVE_STATE);
		change.setTextType("kehoach");
		try {
			IDocument document = change.getCurrentDocument(new NullProgressMonitor());
			return DocumentEdits.tree(document, edits).map(tree -> {
				change.setEdit(tree);
				return change;
			});
		} catch (CoreException unreadable) {
			return Optional.empty();
		}
	}
}
