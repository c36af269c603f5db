package vn.kehoach.ui.editor.recovery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

import vn.kehoach.ui.editor.PlanEditor;
import vn.kehoach.ui.editor.document.DocumentUris;
import vn.kehoach.ui.editor.edits.TextDifference;

/** Opens files with the text of their drafts as unsaved changes that can be undone in one step. A file that is gone is made again. */
public final class DraftRestorer {
	private final IWorkbenchPage page;

	/** @param page where editors open */
	public DraftRestorer(IWorkbenchPage page) {
		this.page = page;
	}

	/** @return why that was not possible, in the user's language */
	public Optional<String> restore(StoredDraft draft) {
		try {
			if (draft.file().getParent() == null || !Files.isDirectory(draft.file().getParent()))
				return Optional.of(RecoveryMessages.text("failed.noFolder"));
			if (draft.state() == StoredDraft.State.GONE)
				Files.writeString(draft.file(), draft.draft().text(), StandardCharsets.UTF_8);
			Optional<IDocument> text = text(open(draft));
			if (text.isEmpty())
				return Optional.of(RecoveryMessages.text("failed.notOpened"));
			replace(text.get(), draft.draft().text());
			return Optional.empty();
		} catch (IOException | CoreException broken) {
			return Optional.of(String.valueOf(broken.getLocalizedMessage()));
		}
	}

	private IEditorPart open(StoredDraft draft) throws CoreException {
		openProject(draft.file());
		Optional<IFile> file = DocumentUris.file(ResourcesPlugin.getWorkspace().getRoot(), draft.draft().uri());
		if (file.isEmpty())
			return IDE.openEditorOnFileStore(page, store(draft));
		file.get().refreshLocal(IResource.DEPTH_ZERO, new NullProgressMonitor());
		return IDE.openEditor(page, file.get(), true);
	}

	/** A project that was made a moment before the crash can be known as a closed one only. */
	private static void openProject(Path file) throws CoreException {
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects())
			if (!project.isOpen() && project.getLocation() != null && file.startsWith(project.getLocation().toPath()))
				project.open(new NullProgressMonitor());
	}

	/** What an editor shows; nothing when it is no editor of texts. */
	private static Optional<IDocument> text(IEditorPart editor) {
		ITextEditor text = editor instanceof PlanEditor plan ? plan.textEditor() : Adapters.adapt(editor, ITextEditor.class);
		return Optional.ofNullable(text).map(shown -> shown.getDocumentProvider().getDocument(shown.getEditorInput()));
	}

	private static IFileStore store(StoredDraft draft) {
		return EFS.getLocalFileSystem().getStore(draft.file().toUri());
	}

	private static void replace(IDocument document, String text) {
		try {
			TextDifference difference = TextDifference.between(document.get(), text);
			if (!difference.isNone())
				document.replace(difference.offset(), difference.length(), difference.replacement());
		} catch (BadLocationException impossible) {
			throw new IllegalStateException(impossible);
		}
	}
}
