package vn.kehoach.ui.compare;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;

import vn.kehoach.server.protocol.compare.Comparison;
import vn.kehoach.ui.editor.EditorBundle;
import vn.kehoach.ui.editor.viewer.ServerFailure;

/** Compares two versions side by side by element. */
public final class CompareEditor extends EditorPart {
	/** Its id in the workbench. */
	public static final String ID = "vn.kehoach.ui.compare";

	private CompareBar bar;
	private ComparePanel panel;
	private Comparison comparison;
	private CompletableFuture<Comparison> pending;

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(CompareMessages.text("part"));
		setTitleToolTip(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		Composite whole = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(whole);
		bar = new CompareBar(whole);
		panel = new ComparePanel(whole, input(), new SideOpener(getSite().getPage(), bar::tell));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(panel.control());
		bar.filters((change, on) -> {
			panel.tree().want(change, on);
			tellCount();
		});
		bar.steps(panel.tree()::go);
		bar.tool("goOlder", "older", panel::openOlder);
		bar.tool("goNewer", "newer", panel::openNewer);
		bar.tool("refresh", "refresh", this::ask);
		bar.tool("export", "web", this::export);
		ask();
	}

	private CompareInput input() {
		return (CompareInput) getEditorInput();
	}

	private void ask() {
		bar.tell(CompareMessages.text("asking"));
		if (pending != null)
			pending.cancel(false);
		CompletableFuture<Comparison> asked = EditorBundle.workspace().ask(server -> server.compare(input().params()));
		pending = asked;
		asked.whenCompleteAsync((answer, failure) -> {
			if (pending == asked && !panel.control().isDisposed())
				take(answer, failure);
		}, getSite().getShell().getDisplay()::asyncExec);
	}

	private void take(Comparison answer, Throwable failure) {
		pending = null;
		comparison = answer;
		if (failure != null)
			panel.hint(ServerFailure.refusal(failure).orElse(CompareMessages.text("failed")));
		else if (answer.refusal() != null)
			panel.hint(answer.refusal());
		else if (answer.root() == null || answer.root().changes().isEmpty() && answer.root().children().isEmpty())
			panel.hint(CompareMessages.text("same"));
		else
			panel.show(answer.root());
		tellCount();
	}

	private void tellCount() {
		bar.tell(comparison == null ? "" : CompareMessages.text("count", Integer.toString(panel.tree().count())));
	}

	private void export() {
		if (comparison == null || comparison.html() == null)
			return;
		FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
		dialog.setText(CompareMessages.text("export"));
		dialog.setFilterExtensions(new String[]{ "*.html" });
		dialog.setFileName("so-sanh.html");
		dialog.setOverwrite(true);
		Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(this::export);
	}

	/** Writes the comparison as a page; the bar tells where it is, or why there is none. */
	public void export(Path target) {
		Optional<String> refusal = HtmlExport.write(comparison.html(), target);
		bar.tell(refusal.orElseGet(() -> CompareMessages.text("written", target)));
	}

	/** Both versions with their differences. */
	public ComparePanel panel() {
		return panel;
	}

	/** True while no answer is there yet. */
	public boolean isAsking() {
		return pending != null;
	}

	@Override
	public void setFocus() {
		panel.tree().widget().setFocus();
	}

	@Override
	public void dispose() {
		if (pending != null)
			pending.cancel(false);
		super.dispose();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// nothing is edited
	}

	@Override
	public void doSaveAs() {
		// nothing is edited
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}
