package vn.kehoach.ui.editor.outline;

import org.eclipse.jface.text.ITextListener;
import org.eclipse.jface.text.TextEvent;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

import vn.kehoach.server.protocol.structure.Structure;
import vn.kehoach.server.protocol.structure.StructureNode;
import vn.kehoach.server.protocol.structure.StructureParams;
import vn.kehoach.ui.editor.document.Positions;
import vn.kehoach.ui.editor.server.PlanWorkspace;
import vn.kehoach.ui.editor.viewer.Pause;
import vn.kehoach.ui.editor.viewer.TextQuestion;

/** The outline of a plan with computed numbers. It follows the caret, and the caret follows it. */
public final class PlanOutlinePage extends Page implements IContentOutlinePage, ITextListener {
	private static final int PAUSE_MILLIS = 400;

	private final SourceViewer text;
	private final TextPlace reveal;
	private final TextQuestion<Structure> question;
	private final Pause pause = new Pause(PAUSE_MILLIS, this::ask);
	private final CaretLink caret;
	private OutlinePanel panel;
	private boolean closed;

	/** Shows a place of the text. */
	@FunctionalInterface
	public interface TextPlace {
		/** Selects it. */
		void select(int offset, int length);
	}

	/**
	 * @param text whose outline it is
	 * @param workspace to ask
	 * @param reveal shows a place of the text
	 */
	public PlanOutlinePage(SourceViewer text, PlanWorkspace workspace, TextPlace reveal) {
		this.text = text;
		this.reveal = reveal;
		question = new TextQuestion<>(text, workspace);
		caret = new CaretLink(text, this::follow);
	}

	@Override
	public void createControl(Composite parent) {
		panel = new OutlinePanel(parent, this::select);
		text.addTextListener(this);
		caret.install();
		ask();
	}

	@Override
	public void textChanged(TextEvent event) {
		if (event.getDocumentEvent() != null)
			pause.restart();
	}

	private void ask() {
		question.ask((server, document) -> server.structure(new StructureParams(document.uri())), this::show);
	}

	private void show(Structure structure) {
		if (structure == null || panel.isDisposed())
			return;
		panel.show(structure);
		follow(text.getSelectedRange().x);
	}

	private void follow(int offset) {
		if (!panel.isDisposed() && text.getDocument() != null)
			panel.select(Positions.of(text.getDocument(), offset));
	}

	private void select(StructureNode node) {
		Positions.region(text.getDocument(), node.selectionRange())
				.ifPresent(words -> caret.during(() -> reveal.select(words.getOffset(), words.getLength())));
	}

	/** True when the outline view has closed it. */
	public boolean isClosed() {
		return closed;
	}

	@Override
	public void dispose() {
		closed = true;
		pause.stop();
		question.cancel();
		text.removeTextListener(this);
		caret.uninstall();
		super.dispose();
	}

	@Override
	public Control getControl() {
		return panel == null ? null : panel.area();
	}

	/** The tree, once the page is made. */
	public TreeViewer tree() {
		return panel.tree();
	}

	@Override
	public void setFocus() {
		tree().getControl().setFocus();
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		tree().addSelectionChangedListener(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		tree().removeSelectionChangedListener(listener);
	}

	@Override
	public ISelection getSelection() {
		return panel == null ? StructuredSelection.EMPTY : tree().getSelection();
	}

	@Override
	public void setSelection(ISelection selection) {
		tree().setSelection(selection);
	}
}
