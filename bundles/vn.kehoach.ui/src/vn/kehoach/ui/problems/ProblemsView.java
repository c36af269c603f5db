package vn.kehoach.ui.problems;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.views.markers.MarkerSupportView;

import vn.kehoach.ui.editor.diagnostics.ProblemMarkers;
import vn.kehoach.ui.editor.viewer.Pause;
import vn.kehoach.ui.served.HintedArea;

/** All findings of the open projects, filtered and grouped by the families of checks; a hint while there are none. */
public final class ProblemsView extends MarkerSupportView implements IResourceChangeListener {
	private static final String GENERATOR = "vn.kehoach.ui.problems.generator";
	private static final int PAUSE_MILLIS = 300;

	private final Pause pause = new Pause(PAUSE_MILLIS, this::showHintOrList);
	private HintedArea area;

	/** Made by the workbench. */
	public ProblemsView() {
		super(GENERATOR);
	}

	@Override
	public void createPartControl(Composite parent) {
		area = new HintedArea(parent);
		super.createPartControl(area.content());
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
		showHintOrList();
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		Display display = Display.getDefault();
		if (event.findMarkerDeltas(ProblemMarkers.TYPE, true).length > 0 && !display.isDisposed())
			display.asyncExec(pause::restart);
	}

	private void showHintOrList() {
		if (area.content().isDisposed())
			return;
		if (isEmpty())
			area.showHint(Families.none());
		else
			area.showContent();
	}

	private static boolean isEmpty() {
		try {
			return ResourcesPlugin.getWorkspace().getRoot().findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_INFINITE).length == 0;
		} catch (CoreException gone) {
			ILog.of(ProblemsView.class).log(gone.getStatus());
			return false;
		}
	}

	/** The hint in the place of the list; null while there are findings. */
	public String hintText() {
		return area.hint();
	}

	@Override
	public void dispose() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
		pause.stop();
		super.dispose();
	}
}
