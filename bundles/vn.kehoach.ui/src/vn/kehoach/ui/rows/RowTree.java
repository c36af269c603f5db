package vn.kehoach.ui.rows;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeViewerListener;
import org.eclipse.jface.viewers.TreeExpansionEvent;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;

import vn.kehoach.ui.served.SearchWords;

/** Shows rows with those below them, and finds some of them by words. */
public final class RowTree {
	private static final int NARROWEST = 50;

	private final TreeViewer viewer;
	private final Set<String> collapsed = new HashSet<>();
	private List<TreeRow> rows = List.of();
	private SearchWords words = SearchWords.ALL;

	/**
	 * @param parent lays out in a grid
	 * @param columns from left to right
	 */
	public RowTree(Composite parent, List<RowColumn> columns) {
		Composite box = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(box);
		TreeColumnLayout layout = new TreeColumnLayout();
		box.setLayout(layout);
		viewer = new TreeViewer(box, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.getTree().setHeaderVisible(true);
		viewer.getTree().setLinesVisible(true);
		viewer.setContentProvider(new RowContent());
		for (int column = 0; column < columns.size(); column++)
			add(columns.get(column), column, layout);
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.addTreeListener(new ITreeViewerListener() {
			@Override
			public void treeCollapsed(TreeExpansionEvent event) {
				collapsed.add(((TreeRow) event.getElement()).cell(0));
			}

			@Override
			public void treeExpanded(TreeExpansionEvent event) {
				collapsed.remove(((TreeRow) event.getElement()).cell(0));
			}
		});
	}

	private void add(RowColumn column, int index, TreeColumnLayout layout) {
		TreeViewerColumn added = new TreeViewerColumn(viewer, column.number() ? SWT.RIGHT : SWT.LEFT);
		added.getColumn().setText(column.heading());
		added.setLabelProvider(new RowLabels(index));
		layout.setColumnData(added.getColumn(), new ColumnWeightData(column.weight(), NARROWEST, true));
	}

	/**
	 * What can be done with a row: by a double click, and in its menu.
	 *
	 * @param label in the menu
	 * @param action is given the row
	 */
	public void whenOpened(String label, Consumer<TreeRow> action) {
		viewer.addDoubleClickListener(event -> selected().forEach(action));
		MenuManager menu = new MenuManager();
		menu.add(new Action(label) {
			@Override
			public void run() {
				selected().forEach(action);
			}
		});
		viewer.getTree().setMenu(menu.createContextMenu(viewer.getTree()));
	}

	private List<TreeRow> selected() {
		return Stream.of(viewer.getStructuredSelection().toArray()).map(TreeRow.class::cast).toList();
	}

	/** Shows other rows; what was selected and collapsed stays so where it is still there. */
	public void show(List<TreeRow> next) {
		rows = List.copyOf(next);
		fill();
	}

	/** Shows only rows in which the words are. */
	public void find(SearchWords wanted) {
		words = wanted;
		fill();
	}

	private void fill() {
		var selection = viewer.getSelection();
		viewer.getTree().setRedraw(false);
		viewer.setInput(rows.stream().flatMap(row -> row.found(words).stream()).toList());
		viewer.expandAll(false);
		for (TreeRow row : rows)
			if (words.words().isEmpty() && collapsed.contains(row.cell(0)))
				viewer.setExpandedState(row, false);
		viewer.setSelection(selection);
		viewer.getTree().setRedraw(true);
	}

	/** The widget. */
	public Tree widget() {
		return viewer.getTree();
	}
}
