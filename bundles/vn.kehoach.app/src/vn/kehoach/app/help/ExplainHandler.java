package vn.kehoach.app.help;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

import vn.kehoach.app.AppMessages;
import vn.kehoach.server.protocol.explanation.ExplainParams;
import vn.kehoach.ui.editor.EditorBundle;
import vn.kehoach.ui.editor.PlanEditor;
import vn.kehoach.ui.editor.document.Positions;

/** Explains the check behind the problem that is chosen in the Problems view or that the caret is in; else lists all checks. */
public final class ExplainHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		String code = chosen(HandlerUtil.getCurrentSelection(event)).or(() -> atCaret(page)).orElse(null);
		HelpView view = view(page);
		Display display = view.getSite().getShell().getDisplay();
		EditorBundle.workspace().ask(server -> server.explain(new ExplainParams(code))).thenAccept(explanation -> display.asyncExec(() -> {
			String markdown = explanation == null || explanation.markdown() == null
					? AppMessages.text("help.unknown", code)
					: explanation.markdown();
			if (page.findView(HelpView.ID) == view)
				view.explain(markdown);
		}));
		return null;
	}

	private static HelpView view(IWorkbenchPage page) throws ExecutionException {
		try {
			return (HelpView) page.showView(HelpView.ID);
		} catch (PartInitException broken) {
			throw new ExecutionException(HelpView.ID, broken);
		}
	}

	private static Optional<String> chosen(ISelection selection) {
		if (!(selection instanceof IStructuredSelection structured))
			return Optional.empty();
		return Optional.ofNullable(Adapters.adapt(structured.getFirstElement(), IMarker.class))
				.map(marker -> marker.getAttribute("code", null));
	}

	/** The narrowest problem around the caret. */
	private static Optional<String> atCaret(IWorkbenchPage page) {
		if (!(page.getActiveEditor() instanceof PlanEditor editor))
			return Optional.empty();
		ISourceViewer viewer = editor.textEditor().viewer();
		IDocument document = viewer.getDocument();
		int caret = viewer.getSelectedRange().x;
		return EditorBundle.workspace().documents().of(document).stream()
				.flatMap(served -> EditorBundle.workspace().diagnostics().of(served.uri()).stream())
				.filter(found -> surrounds(document, found, caret))
				.min(Comparator.comparingInt(found -> length(document, found))).flatMap(ExplainHandler::code);
	}

	private static Optional<String> code(Diagnostic found) {
		return Stream.ofNullable(found.getCode()).filter(code -> code.isLeft()).map(code -> code.getLeft()).findFirst();
	}

	private static boolean surrounds(IDocument document, Diagnostic found, int caret) {
		return Positions.region(document, found.getRange())
				.filter(region -> region.getOffset() <= caret && caret <= region.getOffset() + region.getLength()).isPresent();
	}

	private static int length(IDocument document, Diagnostic found) {
		return Positions.region(document, found.getRange()).map(region -> region.getLength()).orElse(Integer.MAX_VALUE);
	}
}
