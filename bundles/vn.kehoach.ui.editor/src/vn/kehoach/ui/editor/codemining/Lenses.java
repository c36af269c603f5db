package vn.kehoach.ui.editor.codemining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;

import vn.kehoach.ui.editor.document.ServedDocument;
import vn.kehoach.ui.editor.server.PlanWorkspace;

/** Tells above elements who takes part and until when, and how often they are used. */
public final class Lenses implements ICodeMiningProvider {
	private final PlanWorkspace workspace;

	/** @param workspace to ask */
	public Lenses(PlanWorkspace workspace) {
		this.workspace = workspace;
	}

	@Override
	public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(ITextViewer viewer, IProgressMonitor monitor) {
		Optional<ServedDocument> document = viewer.getDocument() == null
				? Optional.empty()
				: workspace.documents().of(viewer.getDocument());
		if (document.isEmpty())
			return CompletableFuture.completedFuture(List.of());
		int version = document.get().version();
		return workspace.ask(server -> server.getTextDocumentService().codeLens(new CodeLensParams(document.get().id())))
				.thenApply(lenses -> document.get().version() == version ? minings(lenses, viewer.getDocument()) : List.of());
	}

	private List<ICodeMining> minings(List<? extends CodeLens> lenses, IDocument document) {
		List<ICodeMining> minings = new ArrayList<>();
		if (lenses == null || document == null)
			return minings;
		for (CodeLens lens : lenses) {
			try {
				minings.add(new Lens(lens, document, this, workspace));
			} catch (BadLocationException changed) {
				return List.of();
			}
		}
		return minings;
	}

	@Override
	public void dispose() {
		// nothing is held
	}
}
