package vn.kehoach.ui.editor.structure.tree;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;

import vn.kehoach.server.protocol.structure.StructureNode;
import vn.kehoach.ui.editor.structure.ElementEdits;
import vn.kehoach.ui.editor.structure.StructureMessages;
import vn.kehoach.ui.editor.structure.StructureModel;
import vn.kehoach.ui.editor.structure.UndoStack;

/** The tree of a file with a filter above it. Openings and selection are kept by handle while the file changes. */
public final class StructureTree {
	private static final int MANY = 200;
	private static final int FILTER_PAUSE_MILLIS = 200;

	private final Composite control;
	private final Text filterBox;
	private final Composite tools;
	private final TreeViewer viewer;
	private final NodeContents contents = new NodeContents();
	private final NodeLabel labels;
	private final Runnable applyFilter = this::filter;
	private StructureModel model = StructureModel.EMPTY;
	private NodeMarks marks = NodeMarks.NONE;
	private TreeFilter filter = new TreeFilter(model, "");
	private Function<StructureModel, List<String>> toSelect;
	private TreeToolBar toolBar;
	private ElementActions actions;
	private ElementPasting pasting;

	/** Creates the widgets. */
	public StructureTree(Composite parent) {
		control = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.verticalSpacing = 4;
		layout.marginWidth = 4;
		layout.marginHeight = 4;
		control.setLayout(layout);
		filterBox = new Text(control, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
		filterBox.setMessage(StructureMessages.text("filter"));
		filterBox.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		filterBox.addModifyListener(event -> filterBox.getDisplay().timerExec(FILTER_PAUSE_MILLIS, applyFilter));
		tools = new Composite(control, SWT.NONE);
		tools.setLayout(new FillLayout());
		viewer = new TreeViewer(control, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL | SWT.BORDER);
		viewer.getControl().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
		viewer.setUseHashlookup(true);
		labels = new NodeLabel(new NodeIcons(new LocalResourceManager(JFaceResources.getResources(), viewer.getControl())));
		viewer.setContentProvider(contents);
		viewer.setLabelProvider(labels);
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.setInput(this);
	}

	/**
	 * Lets elements be dragged, dropped, and edited by menu, buttons and keys.
	 *
	 * @param text gives the source of a node, for other programs
	 * @param showText shows the selected node in the text
	 */
	public MenuManager install(ElementEdits edits, UndoStack undo, Function<StructureNode, String> text, IActionBars bars,
			Runnable showText) {
		actions = new ElementActions(this, edits);
		pasting = new ElementPasting(this, edits, undo, text);
		Transfer[] transfers = { LocalSelectionTransfer.getTransfer() };
		viewer.addDragSupport(DND.DROP_MOVE, transfers, new NodeDrag(viewer));
		viewer.addDropSupport(DND.DROP_MOVE, transfers, new NodeDrop(viewer, this));
		TreeMenu menu = new TreeMenu(this, showText);
		toolBar = new TreeToolBar(this, menu);
		toolBar.create(tools);
		control.layout();
		viewer.addSelectionChangedListener(event -> toolBar.enable());
		viewer.addDoubleClickListener(event -> showText.run());
		TreeKeys keys = new TreeKeys(this, bars, showText);
		viewer.getControl().addFocusListener(keys);
		viewer.getControl().addKeyListener(keys);
		MenuManager manager = menu.create();
		viewer.getControl().setMenu(manager.createContextMenu(viewer.getControl()));
		return manager;
	}

	/** The whole. */
	public Control control() {
		return control;
	}

	/** The box into which the filter is typed. */
	public Text filterBox() {
		return filterBox;
	}

	/** The tree; its elements are the handles of the nodes. */
	public TreeViewer viewer() {
		return viewer;
	}

	/** What the tree shows. */
	public StructureModel model() {
		return model;
	}

	/** What can be done with the selected elements. */
	public ElementActions actions() {
		return actions;
	}

	/** Cutting, copying and pasting. */
	public ElementPasting pasting() {
		return pasting;
	}

	/** The handles of the selected nodes. */
	@SuppressWarnings("unchecked")
	public List<String> selected() {
		return viewer.getStructuredSelection().toList();
	}

	/** Is told of each selection, the user's and the program's. */
	public void onSelection(Consumer<List<String>> listener) {
		viewer.addSelectionChangedListener(event -> listener.accept(selected()));
	}

	/** Shows the next state of the file. */
	public void show(StructureModel next, NodeMarks nextMarks) {
		TreeRefresh refresh = new TreeRefresh(viewer, model, marks, next, nextMarks);
		boolean first = model == StructureModel.EMPTY;
		model = next;
		marks = nextMarks;
		boolean unfiltered = filter.isEmpty();
		filter = new TreeFilter(model, filterBox.getText());
		contents.show(model, filter);
		labels.show(model, marks);
		if (unfiltered && filter.isEmpty())
			refresh.run();
		else
			viewer.refresh();
		if (first)
			viewer.expandToLevel(2);
		selectWaiting();
		toolBar.enable();
	}

	private void selectWaiting() {
		if (toSelect == null)
			return;
		List<String> handles = toSelect.apply(model);
		toSelect = null;
		select(handles);
	}

	/** Selects nodes that are there, and shows them. */
	public void select(List<String> handles) {
		List<String> there = handles.stream().filter(handle -> model.node(handle).isPresent()).toList();
		if (!there.equals(selected()))
			viewer.setSelection(new StructuredSelection(there), true);
	}

	/** Selects nodes as soon as the next state of the file is shown. */
	public void selectLater(Function<StructureModel, List<String>> handles) {
		toSelect = handles;
	}

	private void filter() {
		if (control.isDisposed())
			return;
		filter = new TreeFilter(model, filterBox.getText());
		contents.show(model, filter);
		viewer.getControl().setRedraw(false);
		viewer.refresh();
		filter.matches().stream().limit(MANY)
				.forEach(match -> viewer.expandToLevel(model.parent(match) == null ? match : model.parent(match),
						model.parent(match) == null ? 0 : 1));
		viewer.getControl().setRedraw(true);
	}
}
