package vn.kehoach.ui.wizard.newyear;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The list of what has to be replaced, with what comes in its place. */
final class SuccessionTable {
	private final TableViewer viewer;

	/**
	 * @param confirmed true when each has a check box for being confirmed
	 * @param selected told of the one to be shown in detail
	 * @param changed told when one was confirmed
	 */
	SuccessionTable(Composite parent, String key, boolean confirmed, Consumer<Succession> selected, Runnable changed) {
		Composite box = new Composite(parent, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		box.setLayout(layout);
		int style = SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE;
		viewer = confirmed ? checked(CheckboxTableViewer.newCheckList(box, style), changed) : new TableViewer(box, style);
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column(layout, key + ".label", 33, each -> each.replacement().label());
		column(layout, key + ".reason", 34, each -> each.replacement().reason());
		column(layout, "succession.successor", 33, Succession::chosenWords);
		viewer.addSelectionChangedListener(event -> {
			if (event.getStructuredSelection().getFirstElement() instanceof Succession chosen)
				selected.accept(chosen);
		});
	}

	private static TableViewer checked(CheckboxTableViewer boxes, Runnable changed) {
		boxes.setCheckStateProvider(new ICheckStateProvider() {
			@Override
			public boolean isGrayed(Object element) {
				return false;
			}

			@Override
			public boolean isChecked(Object element) {
				return ((Succession) element).isConfirmed();
			}
		});
		boxes.addCheckStateListener(event -> {
			((Succession) event.getElement()).confirm(event.getChecked());
			changed.run();
		});
		return boxes;
	}

	private void column(TableColumnLayout layout, String key, int weight, Function<Succession, String> text) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(NewYearMessages.text(key));
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> text.apply((Succession) element)));
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, true));
	}

	void show(List<Succession> successions) {
		viewer.setInput(successions);
		if (!successions.isEmpty())
			viewer.setSelection(new StructuredSelection(successions.getFirst()));
	}

	void refresh() {
		viewer.refresh();
	}
}
