package vn.kehoach.ui.editor.codemining;

import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.jface.text.codemining.LineHeaderCodeMining;
import org.eclipse.lsp4j.CodeLens;

import vn.kehoach.ui.editor.server.PlanWorkspace;

/** A line above an element that tells of it; what it tells is asked when it comes into sight. */
final class Lens extends LineHeaderCodeMining {
	private final PlanWorkspace workspace;
	private CodeLens lens;

	Lens(CodeLens lens, IDocument document, ICodeMiningProvider provider, PlanWorkspace workspace) throws BadLocationException {
		super(lens.getRange().getStart().getLine(), document, provider);
		this.workspace = workspace;
		this.lens = lens;
		setLabel(title());
	}

	private String title() {
		return lens.getCommand() == null ? null : lens.getCommand().getTitle();
	}

	@Override
	protected CompletableFuture<Void> doResolve(ITextViewer viewer, IProgressMonitor monitor) {
		if (lens.getCommand() != null)
			return CompletableFuture.completedFuture(null);
		return workspace.ask(server -> server.getTextDocumentService().resolveCodeLens(lens)).thenAccept(resolved -> {
			lens = resolved;
			setLabel(title());
		});
	}
}
