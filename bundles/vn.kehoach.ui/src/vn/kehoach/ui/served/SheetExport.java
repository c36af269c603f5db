package vn.kehoach.ui.served;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;

import vn.kehoach.server.protocol.ScopeParams;
import vn.kehoach.server.protocol.overview.ExportParams;
import vn.kehoach.server.protocol.overview.ExportParams.Format;
import vn.kehoach.server.protocol.overview.ExportParams.Overview;
import vn.kehoach.server.protocol.printing.FileResult;
import vn.kehoach.ui.editor.EditorBundle;

/** Writes what a view shows as a sheet, .xlsx or .csv, in a job. */
public final class SheetExport extends Action {
	private static final String CSV = ".csv";

	private final ServedView<?> view;
	private final Overview overview;
	private final Consumer<String> written;
	private final Consumer<String> refused;

	SheetExport(ServedView<?> view, Overview overview, Consumer<String> written, Consumer<String> refused) {
		super(ServedMessages.text("export"));
		this.view = view;
		this.overview = overview;
		this.written = written;
		this.refused = refused;
		setToolTipText(ServedMessages.text("export.tip"));
		setImageDescriptor(ResourceLocator.imageDescriptorFromBundle("vn.kehoach.ui", "icons/sheet.svg").orElse(null));
	}

	@Override
	public void run() {
		if (view.scope().isEmpty()) {
			refused.accept(ServedMessages.text("noPlan"));
			return;
		}
		FileDialog dialog = new FileDialog(view.getSite().getShell(), SWT.SAVE);
		dialog.setText(ServedMessages.text("export.title"));
		dialog.setFilterExtensions(new String[]{ "*.xlsx", "*" + CSV });
		dialog.setFilterNames(new String[]{ ServedMessages.text("export.xlsx"), ServedMessages.text("export.csv") });
		dialog.setFileName(ServedMessages.text("export." + overview.name()) + ".xlsx");
		dialog.setOverwrite(true);
		Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(this::write);
	}

	/** Writes the sheet; the notice of the view tells where it is, or why there is none. The answer is cancelled with its job. */
	public CompletableFuture<FileResult> write(Path target) {
		Format format = target.toString().toLowerCase(Locale.ROOT).endsWith(CSV) ? Format.CSV : Format.XLSX;
		ScopeParams scope = view.scope().orElseThrow();
		ExportParams params = new ExportParams(scope, overview, format, target.toUri().toString());
		SheetJob job = new SheetJob(EditorBundle.workspace(), params, String.valueOf(target.getFileName()));
		CompletableFuture<FileResult> told = job.written().whenCompleteAsync(this::tell, Display.getDefault()::asyncExec);
		job.schedule();
		return told;
	}

	private void tell(FileResult result, Throwable failure) {
		if (view.getSite().getShell().isDisposed())
			return;
		if (failure instanceof CancellationException)
			written.accept(ServedMessages.text("export.cancelled"));
		else if (failure != null)
			refused.accept(ServedMessages.text("export.failed", failure.getMessage()));
		else if (result.isRefused())
			refused.accept(result.refusal());
		else
			written.accept(ServedMessages.text("export.done", Path.of(java.net.URI.create(result.files().getFirst()))));
	}
}
