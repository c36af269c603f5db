package vn.kehoach.ui.wizard;

import org.eclipse.jface.dialogs.IPageChangingListener;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;

/** The dialog of this product's wizards: large enough for tables; a wizard may listen to its pages being turned. */
public final class PlanWizardDialog extends WizardDialog {
	private static final int WIDTH = 820;
	private static final int HEIGHT = 460;

	/** A dialog for a wizard that is not open yet. */
	public PlanWizardDialog(Shell parent, IWizard wizard) {
		super(parent, wizard);
		setPageSize(WIDTH, HEIGHT);
		if (wizard instanceof IPageChangingListener turned)
			addPageChangingListener(turned);
	}

	/** Presses the button that finishes. */
	public void finish() {
		finishPressed();
	}
}
