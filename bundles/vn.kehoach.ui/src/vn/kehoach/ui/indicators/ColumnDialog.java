package vn.kehoach.ui.indicators;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;

import vn.kehoach.server.protocol.overview.ValueColumn.ValueKind;

/** Asks for which year, and for which kind of values, a column is wanted. */
final class ColumnDialog extends Dialog {
	private static final int FIRST = 1990;
	private static final int LAST = 2100;
	private static final int WIDTH = 360;

	private Spinner yearField;
	private Combo kindField;
	private int year;
	private ValueKind kind = ValueKind.PLAN;

	/** @param year that is offered */
	ColumnDialog(Shell shell, int year) {
		super(shell);
		this.year = year;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(IndicatorMessages.text("column"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		Label hint = new Label(area, SWT.WRAP);
		hint.setText(IndicatorMessages.text("column.hint"));
		GridDataFactory.fillDefaults().span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(hint);
		new Label(area, SWT.NONE).setText(IndicatorMessages.text("column.year"));
		yearField = new Spinner(area, SWT.BORDER);
		yearField.setValues(year, FIRST, LAST, 0, 1, 5);
		yearField.addModifyListener(event -> year = yearField.getSelection());
		new Label(area, SWT.NONE).setText(IndicatorMessages.text("column.kind"));
		kindField = new Combo(area, SWT.READ_ONLY);
		for (ValueKind each : ValueKind.values())
			kindField.add(IndicatorMessages.text("kind." + each));
		kindField.select(kind.ordinal());
		kindField.addListener(SWT.Selection, event -> kind = ValueKind.values()[kindField.getSelectionIndex()]);
		return area;
	}

	int year() {
		return year;
	}

	ValueKind kind() {
		return kind;
	}
}
