package vn.kehoach.ui.editor.structure.tree;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;

import vn.kehoach.server.protocol.structure.StructureNode;
import vn.kehoach.ui.editor.structure.ElementEdits;
import vn.kehoach.ui.editor.structure.StructureModel;
import vn.kehoach.ui.editor.structure.TypedWords;

/** The tree of a file with a filter above it. Openings and selection are kept by handle while the file changes. */
public final class StructureTree {
	private final Composite control;
	private final FilterBox filterBox;
	private final Composite tools;
	private final TreeViewer viewer;
	private final ShownNodes nodes;
	private Function<StructureModel, List<String>> toSelect;
	private TreeGestures gestures;
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
		filterBox = new FilterBox(control, this::filter);
		tools = new Composite(control, SWT.NONE);
		tools.setLayout(new FillLayout());
		viewer = new TreeViewer(control, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL | SWT.BORDER);
		viewer.getControl().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
		nodes = new ShownNodes(viewer);
	}

	/**
	 * Lets elements be dragged, dropped, and edited by menu, buttons and keys.
	 *
	 * @param typed what is being typed for a selected element
	 * @param current tells whether the tree shows the text as it is now
	 * @param text gives the source of a node, for other programs
	 * @param showText shows the selected node in the text
	 */
	public void install(ElementEdits edits, TypedWords typed, BooleanSupplier current,
			Function<StructureNode, String> text, IActionBars bars, Runnable showText) {
		actions = new ElementActions(this, edits, typed, current);
		pasting = new ElementPasting(this, edits, typed, text);
		gestures = new TreeGestures(this, tools, bars, showText);
		control.layout();
	}

	/** The whole. */
	public Control control() {
		return control;
	}

	/** The box into which the filter is typed. */
	public Text filterBox() {
		return filterBox.text();
	}

	/** The tree; its elements are the handles of the nodes. */
	public TreeViewer viewer() {
		return viewer;
	}

	/** What the tree shows. */
	public StructureModel model() {
		return nodes.model();
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
	public void show(StructureModel next, NodeMarks marks) {
		nodes.show(next, marks, filterBox.filter(next));
		selectWaiting();
		gestures.changed();
	}

	private void selectWaiting() {
		if (toSelect == null)
			return;
		List<String> handles = toSelect.apply(model());
		toSelect = null;
		select(handles);
	}

	/** Selects nodes that are there, and shows them. */
	public void select(List<String> handles) {
		List<String> there = handles.stream().filter(handle -> model().node(handle).isPresent()).toList();
		if (!there.equals(selected()))
			viewer.setSelection(new StructuredSelection(there), true);
	}

	/** Selects nodes as soon as the next state of the file is shown. */
	public void selectLater(Function<StructureModel, List<String>> handles) {
		toSelect = handles;
	}

	private void filter() {
		nodes.filter(filterBox.filter(model()));
	}
}
