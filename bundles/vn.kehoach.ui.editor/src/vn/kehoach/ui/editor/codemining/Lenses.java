package vn.kehoach.ui.editor.codemining;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;

import vn.kehoach.ui.editor.server.PlanWorkspace;

/** Tells above elements who takes part and until when, and how often they are used. Only for the lines in sight, and some around. */
public final class Lenses implements ICodeMiningProvider {
	private final PlanWorkspace workspace;
	private final LinesInSight lines;
	private final MiningQuestion question;

	/**
	 * @param workspace to ask
	 * @param lines tells what is in sight
	 */
	public Lenses(PlanWorkspace workspace, LinesInSight lines) {
		this.workspace = workspace;
		this.lines = lines;
		question = new MiningQuestion(workspace);
	}

	@Override
	public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(ITextViewer viewer, IProgressMonitor monitor) {
		return question.ask(viewer, (server, document) -> server.getTextDocumentService().codeLens(new CodeLensParams(document.id())),
				lenses -> minings(lenses, viewer.getDocument()));
	}

	private List<ICodeMining> minings(List<? extends CodeLens> lenses, IDocument document) {
		List<ICodeMining> minings = new ArrayList<>();
		for (CodeLens lens : lenses) {
			if (!lines.contain(lens.getRange().getStart().getLine()))
				continue;
			try {
				minings.add(new Lens(lens, document, this, workspace));
			} catch (BadLocationException behindTheEnd) {
				throw new IllegalStateException(behindTheEnd);
			}
		}
		return minings;
	}

	@Override
	public void dispose() {
		// nothing is held
	}
}
