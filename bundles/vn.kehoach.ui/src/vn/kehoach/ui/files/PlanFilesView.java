package vn.kehoach.ui.files;

import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.navigator.CommonNavigator;

/** The projects with their files; as long as there are none, a hint what to do stands above. */
public final class PlanFilesView extends CommonNavigator {
	/** Its id in the workbench. */
	public static final String ID = "vn.kehoach.ui.files";

	private static final int MARGIN = 8;
	private static final int WIDTH = 120;

	private final IResourceChangeListener changed = this::projectsChanged;
	private Label hint;

	@Override
	public void createPartControl(Composite parent) {
		Composite whole = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(whole);
		hint = new Label(whole, SWT.WRAP);
		hint.setText(FilesMessages.text("empty"));
		GridDataFactory.fillDefaults().grab(true, false).indent(MARGIN, MARGIN).hint(WIDTH, SWT.DEFAULT).applyTo(hint);
		Composite files = new Composite(whole, SWT.NONE);
		files.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(files);
		super.createPartControl(files);
		tell();
		ResourcesPlugin.getWorkspace().addResourceChangeListener(changed, IResourceChangeEvent.POST_CHANGE);
	}

	private void projectsChanged(IResourceChangeEvent event) {
		if (event.getDelta() != null && event.getDelta().getAffectedChildren().length > 0 && !hint.isDisposed())
			hint.getDisplay().asyncExec(this::tell);
	}

	private void tell() {
		if (hint.isDisposed())
			return;
		boolean none = ResourcesPlugin.getWorkspace().getRoot().getProjects().length == 0;
		GridData place = (GridData) hint.getLayoutData();
		if (place.exclude != none)
			return;
		place.exclude = !none;
		hint.setVisible(none);
		hint.getParent().layout();
	}

	/** The hint that is shown; null while there are projects. */
	public String hintText() {
		return ((GridData) hint.getLayoutData()).exclude ? null : hint.getText();
	}

	@Override
	public void dispose() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(changed);
		super.dispose();
	}
}
