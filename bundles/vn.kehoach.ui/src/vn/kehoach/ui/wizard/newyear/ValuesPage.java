package vn.kehoach.ui.wizard.newyear;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import vn.kehoach.server.protocol.newyear.ValueNeeded;

/** Lists the values of indicators that nobody knows yet; they are filled in afterwards. */
final class ValuesPage extends WizardPage {
	private TableViewer viewer;
	private Label count;
	private Button marks;

	ValuesPage() {
		super("values", NewYearMessages.text("values.heading"), null);
		setDescription(NewYearMessages.text("values.description"));
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(page);
		Composite box = new Composite(page, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(box);
		TableColumnLayout layout = new TableColumnLayout();
		box.setLayout(layout);
		viewer = new TableViewer(box, SWT.BORDER | SWT.FULL_SELECTION);
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column(layout, "values.label", 50, ValueNeeded::label);
		column(layout, "values.unit", 16, value -> value.unit() == null ? "" : value.unit());
		column(layout, "values.year", 10, value -> Integer.toString(value.year()));
		column(layout, "values.kind", 14, value -> NewYearMessages.text("values.kind." + value.kind()));
		column(layout, "values.locality", 20, value -> value.locality() == null ? "" : value.locality());
		count = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
		marks = new Button(page, SWT.CHECK);
		marks.setText(NewYearMessages.text("values.marks"));
		marks.setSelection(true);
		setControl(page);
	}

	private void column(TableColumnLayout layout, String key, int weight, Function<ValueNeeded, String> text) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(NewYearMessages.text(key));
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> text.apply((ValueNeeded) element)));
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, true));
	}

	void show(List<ValueNeeded> values) {
		viewer.setInput(values);
		count.setText(values.isEmpty()
				? NewYearMessages.text("values.nothing")
				: NewYearMessages.text("values.count", Integer.toString(values.size())));
	}

	/** True when everything carried over is to be marked. */
	boolean marks() {
		return marks.getSelection();
	}
}
