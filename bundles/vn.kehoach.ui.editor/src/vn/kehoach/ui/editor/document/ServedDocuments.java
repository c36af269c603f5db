package vn.kehoach.ui.editor.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.IDocument;

import vn.kehoach.ui.editor.guard.FileInspection;
import vn.kehoach.ui.editor.server.PlanWorkspace;

/** The documents that are open in this workbench, whoever opened them: each is served as long as its file buffer lives. */
public final class ServedDocuments implements IFileBufferListener {
	private static final String ENDING = ".kehoach";

	private final Map<IFileBuffer, ServedDocument> served = new ConcurrentHashMap<>();
	private final PlanWorkspace workspace;
	private final IWorkspaceRoot root;

	/**
	 * @param workspace is told of every change
	 * @param root where the files' projects are
	 */
	public ServedDocuments(PlanWorkspace workspace, IWorkspaceRoot root) {
		this.workspace = workspace;
		this.root = root;
	}

	/** Serves what is open already. */
	public void takeOpened() {
		for (IFileBuffer buffer : FileBuffers.getTextFileBufferManager().getFileBuffers())
			bufferCreated(buffer);
		for (IFileBuffer buffer : FileBuffers.getTextFileBufferManager().getFileStoreFileBuffers())
			bufferCreated(buffer);
	}

	/** The served document of a text; nothing when it is no plan. */
	public Optional<ServedDocument> of(IDocument document) {
		return served.values().stream().filter(candidate -> candidate.document() == document).findAny();
	}

	/** The open document of a file; nothing when no editor shows it. */
	public Optional<ServedDocument> of(String uri) {
		return served.values().stream().filter(candidate -> candidate.uri().equals(uri)).findAny();
	}

	@Override
	public void bufferCreated(IFileBuffer buffer) {
		if (buffer instanceof ITextFileBuffer text && isPlan(text))
			DocumentUris.of(text).ifPresent(uri -> served.computeIfAbsent(buffer, created -> opened(uri, text)));
	}

	/** A large file is shown as plain text only. */
	private static boolean isPlan(ITextFileBuffer buffer) {
		return buffer.getFileStore().getName().endsWith(ENDING) && buffer.getDocument().getLength() <= FileInspection.LARGE;
	}

	private ServedDocument opened(String uri, ITextFileBuffer buffer) {
		DocumentUris.file(root, uri).ifPresent(file -> workspace.folders().add(List.of(file.getProject())));
		ServedDocument document = new ServedDocument(workspace, uri, buffer.getDocument());
		document.open();
		return document;
	}

	@Override
	public void bufferDisposed(IFileBuffer buffer) {
		ServedDocument document = served.remove(buffer);
		if (document != null)
			document.close();
	}

	@Override
	public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
		ServedDocument document = served.get(buffer);
		if (document != null && !isDirty)
			document.saved();
	}

	@Override
	public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
		// the document tells of its changes
	}

	@Override
	public void bufferContentReplaced(IFileBuffer buffer) {
		// the document tells of its changes
	}

	@Override
	public void stateChanging(IFileBuffer buffer) {
		// nothing to do before
	}

	@Override
	public void stateValidationChanged(IFileBuffer buffer, boolean isStateValidated) {
		// whether it can be written is none of the server's business
	}

	@Override
	public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
		bufferDisposed(buffer);
	}

	@Override
	public void underlyingFileDeleted(IFileBuffer buffer) {
		// the text stays open
	}

	@Override
	public void stateChangeFailed(IFileBuffer buffer) {
		// nothing has changed
	}
}
