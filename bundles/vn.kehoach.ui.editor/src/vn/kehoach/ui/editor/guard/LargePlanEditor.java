package vn.kehoach.ui.editor.guard;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.editors.text.TextEditor;

/** A plan file too large for colours, checks and structure: its plain text, under a bar that says so. */
public final class LargePlanEditor extends TextEditor {
	/** Its id in the workbench. */
	public static final String ID = "vn.kehoach.ui.editor.large";

	private static final int MEGABYTE = 1024 * 1024;

	private CLabel bar;

	@Override
	protected void initializeEditor() {
		super.initializeEditor();
		setSourceViewerConfiguration(new PlainViewerConfiguration(getPreferenceStore()));
	}

	@Override
	public void createPartControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		bar = new CLabel(area, SWT.NONE);
		bar.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_INFO_TSK));
		bar.setText(message());
		bar.setToolTipText(message());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		Composite text = new Composite(area, SWT.NONE);
		text.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
		super.createPartControl(text);
	}

	@Override
	public boolean validateEditorInputState() {
		return new ReadOnlyGuard(this, this::doSaveAs).mayWrite() && super.validateEditorInputState();
	}

	private String message() {
		long bytes = InspectedInput.of(getEditorInput()) instanceof Readability.Large large ? large.bytes() : 0;
		return GuardMessages.text("large", Math.ceilDiv(bytes, MEGABYTE), FileInspection.LARGE / MEGABYTE);
	}

	/** What the bar says. */
	public String barText() {
		return bar.getText();
	}
}
