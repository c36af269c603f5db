package vn.kehoach.ui.rows;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import vn.kehoach.ui.served.SearchField;
import vn.kehoach.ui.served.ServedView;

/**
 * A view that shows what the server says as rows with a field to find some of them.
 *
 * @param <T> what the server says
 */
public abstract class RowsView<T> extends ServedView<T> {
	private RowTree tree;

	/** The columns from left to right. */
	protected abstract List<RowColumn> columns();

	/** The answer as rows. */
	protected abstract List<TreeRow> rows(T answer);

	/** What opening a row is called in its menu. */
	protected abstract String openLabel();

	/** Opens a row. */
	protected void open(TreeRow row) {
		if (row.place() != null)
			open(row.place());
	}

	/** Adds more to choose from beside the field for words; lays out in a row. */
	protected void fillBar(Composite bar) {
		// nothing more
	}

	@Override
	protected final void createContent(Composite parent) {
		Composite bar = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		new SearchField(bar, words -> tree.find(words));
		fillBar(bar);
		GridLayoutFactory.swtDefaults().margins(4, 3).numColumns(bar.getChildren().length).applyTo(bar);
		tree = new RowTree(parent, columns());
		tree.whenOpened(openLabel(), this::open);
	}

	@Override
	protected final void show(T answer) {
		tree.show(rows(answer));
	}

	/** The rows that are shown. */
	public final RowTree tree() {
		return tree;
	}
}
