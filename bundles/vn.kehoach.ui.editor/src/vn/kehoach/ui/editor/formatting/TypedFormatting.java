package vn.kehoach.ui.editor.formatting;

import java.util.List;

import org.eclipse.jface.text.ITextListener;
import org.eclipse.jface.text.TextEvent;
import org.eclipse.jface.text.TextViewer;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.VerifyKeyListener;
import org.eclipse.swt.events.VerifyEvent;

import vn.kehoach.ui.editor.document.Positions;
import vn.kehoach.ui.editor.edits.DocumentEdits;
import vn.kehoach.ui.editor.server.PlanWorkspace;
import vn.kehoach.ui.editor.viewer.EditorService;
import vn.kehoach.ui.editor.viewer.TextQuestion;

/** Indents the line anew after Enter and after a closing brace, when the user has not typed on by then. */
public final class TypedFormatting implements EditorService, VerifyKeyListener, ITextListener {
	private static final String LINE_END = "\n";
	private static final String CLOSING = "}";

	private final TextViewer viewer;
	private final TextQuestion<List<? extends TextEdit>> question;
	private String typed;

	/**
	 * @param viewer shows the text
	 * @param workspace to ask
	 */
	public TypedFormatting(TextViewer viewer, PlanWorkspace workspace) {
		this.viewer = viewer;
		question = new TextQuestion<>(viewer, workspace);
	}

	@Override
	public void install() {
		viewer.appendVerifyKeyListener(this);
		viewer.addTextListener(this);
	}

	@Override
	public void uninstall() {
		viewer.removeTextListener(this);
		question.cancel();
	}

	@Override
	public void verifyKey(VerifyEvent event) {
		if (event.doit && event.stateMask == SWT.NONE)
			typed = event.character == SWT.CR ? LINE_END : null;
		if (event.doit && event.character == '}')
			typed = CLOSING;
	}

	@Override
	public void textChanged(TextEvent event) {
		if (event.getDocumentEvent() == null || typed == null)
			return;
		String character = typed;
		typed = null;
		viewer.getTextWidget().getDisplay().asyncExec(() -> ask(character));
	}

	private void ask(String character) {
		if (question.served().isEmpty())
			return;
		var position = Positions.of(viewer.getDocument(), viewer.getSelectedRange().x);
		question.ask((server, document) -> server.getTextDocumentService().onTypeFormatting(
				new DocumentOnTypeFormattingParams(document.id(), FormatCommand.OPTIONS, position, character)), this::apply);
	}

	private void apply(List<? extends TextEdit> edits) {
		if (edits != null && !edits.isEmpty())
			DocumentEdits.apply(viewer.getDocument(), edits);
	}
}
