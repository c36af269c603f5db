package vn.kehoach.ui.export;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;

import vn.kehoach.server.protocol.overview.Problem;

/** The errors that stand against an export. {@link #open()} tells what the user wants: go to one, export anyway, or neither. */
public final class ExportErrorsDialog extends TitleAreaDialog {
	/** The answer of {@link #open()} to export although there are errors. */
	public static final int EXPORT_ANYWAY = 1025;

	private static final int WIDTH = 760;
	private static final int HEIGHT = 220;
	private static final int CODE_WEIGHT = 12;
	private static final int LINE_WEIGHT = 10;
	private static final int MESSAGE_WEIGHT = 78;

	private final ExportReport report;
	private TableViewer errors;
	private Problem chosen;

	ExportErrorsDialog(Shell parent, ExportReport report) {
		super(parent);
		this.report = report;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(ExportMessages.text("title"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(report.refusal());
		setMessage(ExportMessages.text("errors.hint"));
		Composite content = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 8).applyTo(content);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
		Composite box = new Composite(content, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(box);
		fill(box);
		return area;
	}

	private void fill(Composite box) {
		TableColumnLayout layout = new TableColumnLayout();
		box.setLayout(layout);
		errors = new TableViewer(box, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
		errors.getTable().setHeaderVisible(true);
		column(layout, "errors.message", MESSAGE_WEIGHT, Problem::message);
		column(layout, "errors.line", LINE_WEIGHT, problem -> Integer.toString(problem.place().range().getStart().getLine() + 1));
		column(layout, "errors.code", CODE_WEIGHT, Problem::code);
		errors.setContentProvider(ArrayContentProvider.getInstance());
		errors.setInput(report.problems());
		errors.setSelection(new StructuredSelection(report.problems().getFirst()));
		errors.addDoubleClickListener(event -> okPressed());
	}

	private void column(TableColumnLayout layout, String key, int weight, java.util.function.Function<Problem, String> text) {
		TableViewerColumn column = new TableViewerColumn(errors, SWT.NONE);
		column.getColumn().setText(ExportMessages.text(key));
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(problem -> text.apply((Problem) problem)));
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, true));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, EXPORT_ANYWAY, ExportMessages.text("errors.anyway"), false);
		createButton(parent, IDialogConstants.OK_ID, ExportMessages.text("errors.go"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, ExportMessages.text("close"), false);
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == EXPORT_ANYWAY) {
			setReturnCode(EXPORT_ANYWAY);
			close();
		} else {
			super.buttonPressed(button);
		}
	}

	@Override
	protected void okPressed() {
		chosen = (Problem) ((IStructuredSelection) errors.getSelection()).getFirstElement();
		super.okPressed();
	}

	/** The error to go to; null for none. */
	Problem chosen() {
		return chosen;
	}

	/** The list of errors. */
	public Table table() {
		return errors.getTable();
	}

	/** Presses a button of the dialog. */
	public void press(int button) {
		buttonPressed(button);
	}
}
