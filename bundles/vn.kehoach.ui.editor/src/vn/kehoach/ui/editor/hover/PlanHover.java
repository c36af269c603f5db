package vn.kehoach.ui.editor.hover;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

import vn.kehoach.ui.editor.document.Positions;
import vn.kehoach.ui.editor.document.ServedDocument;
import vn.kehoach.ui.editor.fixes.Fixes;
import vn.kehoach.ui.editor.markdown.MarkdownControl;
import vn.kehoach.ui.editor.server.PlanWorkspace;
import vn.kehoach.ui.editor.viewer.ServerFailure;
import vn.kehoach.ui.editor.words.WordBoundaries;

/** What is known of the word under the mouse: findings with their fixes, then the element. Asked on a thread of the viewer, never in the UI thread. */
public final class PlanHover implements ITextHover, ITextHoverExtension, ITextHoverExtension2 {
	private final PlanWorkspace workspace;
	private final Consumer<String> say;

	/**
	 * @param workspace to ask
	 * @param say tells the user something in the status line
	 */
	public PlanHover(PlanWorkspace workspace, Consumer<String> say) {
		this.workspace = workspace;
		this.say = say;
	}

	@Override
	public IRegion getHoverRegion(ITextViewer viewer, int offset) {
		IRegion word = WordBoundaries.wordAt(viewer.getDocument(), offset);
		return word.getLength() == 0 ? new Region(offset, 1) : word;
	}

	@Override
	public Object getHoverInfo2(ITextViewer viewer, IRegion region) {
		Optional<ServedDocument> served = workspace.documents().of(viewer.getDocument());
		if (served.isEmpty())
			return null;
		String uri = served.get().uri();
		Range range = Positions.of(viewer.getDocument(), region.getOffset(), region.getLength());
		List<Diagnostic> findings = workspace.diagnostics().of(uri).stream()
				.filter(finding -> Fixes.touches(finding.getRange(), range)).toList();
		var element = element(served.get(), range.getStart());
		CompletableFuture<List<CodeAction>> fixes = findings.isEmpty()
				? CompletableFuture.completedFuture(List.of())
				: new Fixes(workspace).at(uri, findings.get(0).getRange(), findings);
		return answer(element.thenCombine(fixes, (known, offered) -> new HoverText(findings, known, offered, say)))
				.flatMap(HoverText::content).orElse(null);
	}

	private CompletableFuture<Hover> element(ServedDocument document, Position position) {
		return workspace.ask(server -> server.getTextDocumentService().hover(new HoverParams(document.id(), position)));
	}

	private static <T> Optional<T> answer(CompletableFuture<T> asked) {
		try {
			return Optional.ofNullable(asked.get());
		} catch (InterruptedException taken) {
			asked.cancel(true);
			Thread.currentThread().interrupt();
		} catch (CancellationException | ExecutionException failed) {
			ServerFailure.refusal(failed);
		}
		return Optional.empty();
	}

	@Override
	@Deprecated
	public String getHoverInfo(ITextViewer viewer, IRegion region) {
		Object shown = getHoverInfo2(viewer, region);
		return shown == null ? null : shown.toString();
	}

	@Override
	public IInformationControlCreator getHoverControlCreator() {
		return shell -> new MarkdownControl(shell, false);
	}
}
