package vn.kehoach.ui.compare.choose;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

import vn.kehoach.ui.compare.CompareInput;
import vn.kehoach.ui.documents.KnownDocument;
import vn.kehoach.ui.documents.KnownDocuments;
import vn.kehoach.ui.editor.viewer.ServerFailure;

/** Asks which two versions are compared. */
public final class ChooseDialog extends TitleAreaDialog {
	private final List<IResource> selection;
	private CompletableFuture<List<KnownDocument>> pending;
	private ChoiceField older;
	private ChoiceField newer;
	private CompareInput input;

	/** @param selection what is proposed: one or two files, folders or projects; empty for nothing */
	public ChooseDialog(Shell parent, List<IResource> selection) {
		super(parent);
		this.selection = List.copyOf(selection);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(ChooseMessages.text("title"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Composite fields = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(fields);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(10, 10).spacing(8, 10).applyTo(fields);
		older = new ChoiceField(fields, "older", this::check);
		newer = new ChoiceField(fields, "newer", this::check);
		setTitle(ChooseMessages.text("heading"));
		setMessage(ChooseMessages.text("reading"));
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, ChooseMessages.text("compare"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, ChooseMessages.text("cancel"), false);
		getButton(IDialogConstants.OK_ID).setEnabled(false);
		pending = KnownDocuments.find();
		pending.whenCompleteAsync((found, failure) -> {
			if (getShell() != null && !getShell().isDisposed())
				show(found, failure);
		}, parent.getDisplay()::asyncExec);
	}

	private void show(List<KnownDocument> found, Throwable failure) {
		pending = null;
		setMessage(ChooseMessages.text("message"));
		Choices choices = new Choices(found == null ? List.of() : found, selection);
		List<Choice> all = choices.all();
		older.offer(all);
		newer.offer(all);
		newer.choose(choices.newer(all));
		older.choose(choices.older(all, newer.chosen()));
		if (failure != null)
			setErrorMessage(ServerFailure.refusal(failure).orElse(ChooseMessages.text("failed")));
	}

	private void check() {
		if (pending != null || newer == null)
			return;
		boolean same = older.chosen() != null && older.chosen().equals(newer.chosen());
		setErrorMessage(same ? ChooseMessages.text("same") : null);
		getButton(IDialogConstants.OK_ID).setEnabled(!same && older.chosen() != null && newer.chosen() != null);
	}

	@Override
	protected void okPressed() {
		try {
			input = new CompareInput(older.chosen().side(), newer.chosen().side());
			super.okPressed();
		} catch (CoreException | IOException refused) {
			ILog.of(ChooseDialog.class).warn(refused.getMessage(), refused);
			setErrorMessage(ChooseMessages.text("unreadable", String.valueOf(refused.getLocalizedMessage())));
		}
	}

	@Override
	public boolean close() {
		if (pending != null)
			pending.cancel(false);
		return super.close();
	}

	/** What is to be compared; nothing when the user has taken it back. */
	public Optional<CompareInput> input() {
		return Optional.ofNullable(input);
	}
}
