package vn.kehoach.ui.editor.document;

import java.util.List;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;

import vn.kehoach.ui.editor.server.PlanWorkspace;

/** An open document: every change of it is told to the server, in order, as it is made. */
public final class ServedDocument implements IDocumentListener {
	private static final String LANGUAGE = "kehoach";

	private final PlanWorkspace workspace;
	private final String uri;
	private final IDocument document;
	private TextDocumentContentChangeEvent coming;
	private int version = 1;

	ServedDocument(PlanWorkspace workspace, String uri, IDocument document) {
		this.workspace = workspace;
		this.uri = uri;
		this.document = document;
	}

	/** The file in the conversation with the server. */
	public String uri() {
		return uri;
	}

	/** The text as it is now. */
	public IDocument document() {
		return document;
	}

	/** Grows with every change. */
	public int version() {
		return version;
	}

	/** Names this document in requests. */
	public TextDocumentIdentifier id() {
		return new TextDocumentIdentifier(uri);
	}

	void open() {
		TextDocumentItem item = new TextDocumentItem(uri, LANGUAGE, version, document.get());
		workspace.tell(server -> server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(item)));
		document.addDocumentListener(this);
	}

	void saved() {
		workspace.tell(server -> server.getTextDocumentService().didSave(new DidSaveTextDocumentParams(id())));
	}

	void close() {
		document.removeDocumentListener(this);
		workspace.tell(server -> server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(id())));
	}

	/** The range is one of the old text. */
	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
		coming = new TextDocumentContentChangeEvent(Positions.of(document, event.getOffset(), event.getLength()), event.getText());
	}

	@Override
	public void documentChanged(DocumentEvent event) {
		version++;
		var change = new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri, version), List.of(coming));
		workspace.tell(server -> server.getTextDocumentService().didChange(change));
	}
}
