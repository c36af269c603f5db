package vn.kehoach.ui.editor.codemining;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.jface.text.codemining.LineHeaderCodeMining;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Location;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.swt.events.MouseEvent;

import vn.kehoach.ui.editor.references.ReferencesQuery;
import vn.kehoach.ui.editor.server.PlanWorkspace;

/** A line above an element that tells of it; what it tells is asked when it comes into sight. A click lists the places it counts. */
final class Lens extends LineHeaderCodeMining {
	private final PlanWorkspace workspace;
	private CodeLens lens;

	Lens(CodeLens lens, IDocument document, ICodeMiningProvider provider, PlanWorkspace workspace) throws BadLocationException {
		super(lens.getRange().getStart().getLine(), document, provider);
		this.workspace = workspace;
		this.lens = lens;
		setLabel(title());
	}

	@Override
	public Consumer<MouseEvent> getAction() {
		return click -> {
			List<Location> places = places();
			if (!places.isEmpty())
				NewSearchUI.runQueryInBackground(new ReferencesQuery(title(), places));
		};
	}

	private List<Location> places() {
		Stream<?> arguments = lens.getCommand() == null || lens.getCommand().getArguments() == null
				? Stream.empty()
				: lens.getCommand().getArguments().stream();
		return arguments.filter(List.class::isInstance).flatMap(list -> ((List<?>) list).stream()).filter(Location.class::isInstance)
				.map(Location.class::cast).toList();
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
