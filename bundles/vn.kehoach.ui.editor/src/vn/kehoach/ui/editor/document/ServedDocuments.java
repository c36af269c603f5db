package vn.kehoach.ui.editor.document;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.jface.text.IDocument;

import vn.kehoach.ui.editor.guard.FileInspection;
import vn.kehoach.ui.editor.server.PlanWorkspace;

/** The documents that are open in this workbench, whoever opened them: each is served as long as its file buffer lives. */
public final class ServedDocuments extends PlanBuffers<ServedDocument> {
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

	/** The served document of a text; nothing when it is no plan. */
	public Optional<ServedDocument> of(IDocument document) {
		return followed().stream().filter(candidate -> candidate.document() == document).findAny();
	}

	/** The open document of a file; nothing when no editor shows it. */
	public Optional<ServedDocument> of(String uri) {
		return followed().stream().filter(candidate -> candidate.uri().equals(uri)).findAny();
	}

	/** A large file is shown as plain text only, and the server leaves it out. */
	@Override
	protected Optional<ServedDocument> opened(String uri, ITextFileBuffer buffer) {
		if (buffer.getFileStore().fetchInfo().getLength() > FileInspection.LARGE)
			return Optional.empty();
		DocumentUris.file(root, uri).ifPresent(file -> workspace.folders().add(List.of(file.getProject())));
		ServedDocument document = new ServedDocument(workspace, uri, buffer.getDocument());
		document.open();
		return Optional.of(document);
	}

	@Override
	protected void saved(ServedDocument document) {
		document.saved();
	}

	@Override
	protected void closed(ServedDocument document) {
		document.close();
	}
}
