package vn.kehoach.ui.wizard.newyear;

import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import vn.kehoach.server.protocol.newyear.Replacement.Occurrence;

/** One body or cited document: the choice of what comes in its place, and where it is named. */
final class SuccessionDetails {
	private static final int WIDTH = 300;

	private final Combo successor;
	private final Label where;
	private final TableViewer occurrences;
	private Succession shown;

	/** @param chosen told when a choice was made */
	SuccessionDetails(Composite parent, Consumer<Succession> chosen) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(0, 0, 8, 0).applyTo(area);
		new Label(area, SWT.NONE).setText(NewYearMessages.text("succession.choose"));
		successor = new Combo(area, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(successor);
		successor.addListener(SWT.Selection, event -> {
			if (shown != null) {
				shown.choose(successor.getSelectionIndex());
				chosen.accept(shown);
			}
		});
		where = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(where);
		Composite box = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(box);
		TableColumnLayout layout = new TableColumnLayout();
		box.setLayout(layout);
		occurrences = new TableViewer(box, SWT.BORDER | SWT.FULL_SELECTION);
		occurrences.getTable().setHeaderVisible(true);
		occurrences.setContentProvider(ArrayContentProvider.getInstance());
		column(layout, "occurrence.role", 26, Occurrence::role);
		column(layout, "occurrence.words", 42, Occurrence::words);
		column(layout, "occurrence.place", 32, occurrence -> PlaceWords.of(occurrence.place()));
		show(null);
	}

	private void column(TableColumnLayout layout, String key, int weight, Function<Occurrence, String> text) {
		TableViewerColumn column = new TableViewerColumn(occurrences, SWT.LEFT);
		column.getColumn().setText(NewYearMessages.text(key));
		column.setLabelProvider(
				ColumnLabelProvider.createTextProvider(element -> text.apply((Occurrence) element).replaceAll("\\s+", " ")));
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, true));
	}

	/** Shows one; null for none. */
	void show(Succession succession) {
		shown = succession;
		successor.setEnabled(succession != null);
		successor.setItems(succession == null ? new String[0] : succession.choices().toArray(String[]::new));
		if (succession == null) {
			where.setText("");
			occurrences.setInput(null);
			return;
		}
		successor.select(succession.choice());
		var found = succession.replacement().occurrences();
		where.setText(NewYearMessages.text("succession.where", succession.replacement().label(), Integer.toString(found.size())));
		occurrences.setInput(found);
	}
}
