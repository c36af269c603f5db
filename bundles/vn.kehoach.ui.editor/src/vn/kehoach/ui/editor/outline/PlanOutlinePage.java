package vn.kehoach.ui.editor.outline;

import org.eclipse.jface.text.ITextListener;
import org.eclipse.jface.text.TextEvent;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
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
	private static final int OPEN_LEVELS = 4;

	private final SourceViewer text;
	private final TextPlace reveal;
	private final TextQuestion<Structure> question;
	private final OutlineTree content = new OutlineTree();
	private final OutlineFilter filter = new OutlineFilter();
	private final Pause pause = new Pause(PAUSE_MILLIS, this::ask);
	private final CaretLink link;
	private Composite area;
	private TreeViewer tree;
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
		link = new CaretLink(text, this::follow);
	}

	@Override
	public void createControl(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 2;
		area.setLayout(layout);
		Text words = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		words.setMessage(OutlineMessages.text("filter"));
		words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		words.addModifyListener(event -> filter(words.getText()));
		tree = new TreeViewer(area, SWT.H_SCROLL | SWT.V_SCROLL);
		tree.getControl().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		tree.setUseHashlookup(true);
		tree.setComparer(new NodeIdentity());
		tree.setContentProvider(content);
		tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new OutlineLabels()));
		tree.addFilter(filter);
		tree.addSelectionChangedListener(event -> {
			if (!link.isFollowing() && event.getStructuredSelection().getFirstElement() instanceof StructureNode node)
				select(node);
		});
		text.addTextListener(this);
		link.install();
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
		if (structure == null || tree.getControl().isDisposed())
			return;
		boolean first = tree.getInput() == null;
		Object[] expanded = tree.getExpandedElements();
		tree.getControl().setRedraw(false);
		link.during(() -> tree.setInput(structure));
		if (first || !filter.isOff())
			tree.expandToLevel(filter.isOff() ? OPEN_LEVELS : TreeViewer.ALL_LEVELS);
		else
			tree.setExpandedElements(expanded);
		tree.getControl().setRedraw(true);
		follow(text.getSelectedRange().x);
	}

	private void filter(String words) {
		filter.want(words);
		link.during(() -> {
			tree.refresh();
			if (!filter.isOff())
				tree.expandAll();
		});
	}

	/** Selects the element around the caret. */
	private void follow(int offset) {
		if (tree.getControl().isDisposed() || text.getDocument() == null)
			return;
		content.at(Positions.of(text.getDocument(), offset))
				.ifPresent(node -> link.during(() -> tree.setSelection(new StructuredSelection(node), true)));
	}

	private void select(StructureNode node) {
		Positions.region(text.getDocument(), node.selectionRange())
				.ifPresent(words -> link.during(() -> reveal.select(words.getOffset(), words.getLength())));
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
		link.uninstall();
		super.dispose();
	}

	@Override
	public Control getControl() {
		return area;
	}

	/** The tree, once the page is made. */
	public TreeViewer tree() {
		return tree;
	}

	@Override
	public void setFocus() {
		tree.getControl().setFocus();
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		tree.addSelectionChangedListener(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		tree.removeSelectionChangedListener(listener);
	}

	@Override
	public ISelection getSelection() {
		return tree == null ? StructuredSelection.EMPTY : tree.getSelection();
	}

	@Override
	public void setSelection(ISelection selection) {
		tree.setSelection(selection);
	}
}
