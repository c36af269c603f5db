package vn.kehoach.ui.editor.guard;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.part.EditorPart;

/** Stands in for the editor of a file that is no text or not UTF-8: says so, where, and what helps. */
public final class RefusalPage extends EditorPart {
	/** Its id in the workbench. */
	public static final String ID = "vn.kehoach.ui.editor.refused";

	private static final int TEXT_WIDTH = 560;
	private static final int MARGIN = 24;

	private Button again;
	private String message = "";

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(MARGIN / 2, MARGIN / 2).numColumns(2).applyTo(area);
		message = InspectedInput.refusal(getEditorInput()).orElseGet(() -> GuardMessages.text("readableNow"));
		Label icon = new Label(area, SWT.NONE);
		icon.setImage(area.getDisplay().getSystemImage(SWT.ICON_WARNING));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
		Label words = new Label(area, SWT.WRAP);
		words.setText(message);
		GridDataFactory.swtDefaults().hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(words);
		again = new Button(area, SWT.PUSH);
		again.setText(GuardMessages.text("again"));
		GridDataFactory.swtDefaults().span(2, 1).applyTo(again);
		again.addListener(SWT.Selection, chosen -> Display.getCurrent().asyncExec(this::openAgain));
	}

	/** What the page says. */
	public String message() {
		return message;
	}

	private void openAgain() {
		IWorkbenchPage page = getSite().getPage();
		page.closeEditor(this, false);
		try {
			if (ResourceUtil.getFile(getEditorInput()) != null)
				IDE.openEditor(page, ResourceUtil.getFile(getEditorInput()), true);
			else
				page.openEditor(getEditorInput(), "vn.kehoach.ui.editor.plan");
		} catch (PartInitException refused) {
			org.eclipse.core.runtime.ILog.of(RefusalPage.class).log(refused.getStatus());
		}
	}

	@Override
	public void setFocus() {
		again.setFocus();
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// it holds nothing of its own
	}

	@Override
	public void doSaveAs() {
		// it holds nothing of its own
	}
}
