package vn.kehoach.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Exports a plan: asks as what and where to, then works in the background. */
public final class ExportHandler extends AbstractHandler {
	/** The command. */
	public static final String COMMAND = "vn.kehoach.ui.export";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Optional<PlanSource> source = PlanSource.of(event);
		if (source.isEmpty())
			MessageDialog.open(MessageDialog.INFORMATION, window.getShell(), ExportMessages.text("title"), ExportMessages.text("noPlan"),
					SWT.NONE, ExportMessages.text("close"));
		else
			export(window, source.get());
		return null;
	}

	private static void export(IWorkbenchWindow window, PlanSource source) {
		ExportDialog dialog = new ExportDialog(window.getShell(), source, ExportMemory.ofThisBundle());
		dialog.open();
		ExportChoice choice = dialog.choice();
		if (choice != null && mayReplace(window.getShell(), choice.existing()))
			new Export(window, choice).start(false);
	}

	private static boolean mayReplace(Shell shell, List<Path> existing) {
		if (existing.isEmpty())
			return true;
		String names = existing.stream().map(file -> file.getFileName().toString()).collect(Collectors.joining("\n"));
		return MessageDialog.open(MessageDialog.QUESTION, shell, ExportMessages.text("title"),
				ExportMessages.text("replace", existing.getFirst().getParent(), names), SWT.NONE, ExportMessages.text("replace.yes"),
				ExportMessages.text("cancel")) == 0;
	}
}
