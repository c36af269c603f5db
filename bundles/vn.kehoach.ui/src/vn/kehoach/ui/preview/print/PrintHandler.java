package vn.kehoach.ui.preview.print;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import vn.kehoach.ui.export.PlanSource;

/** Prints the pages of a plan on paper. */
public final class PrintHandler extends AbstractHandler {
	/** The command. */
	public static final String COMMAND = "vn.kehoach.ui.print";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Optional<PlanSource> source = PlanSource.of(event);
		if (source.isEmpty())
			MessageDialog.open(MessageDialog.INFORMATION, window.getShell(), PrintMessages.text("title"), PrintMessages.text("noPlan"),
					SWT.NONE, PrintMessages.text("close"));
		else
			new PlanPrinting(window.getShell(), source.get(), PrinterChoice.byDialog(window.getShell())).start();
		return null;
	}
}
