package vn.kehoach.ui.editor;

import org.eclipse.core.resources.ResourcesPlugin;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

import vn.kehoach.ui.editor.server.InProcessLink;
import vn.kehoach.ui.editor.server.PlanWorkspace;

/** Holds the one conversation of the workbench with the language server; it begins when somebody first needs it. */
public final class EditorBundle implements BundleActivator {
	/** Symbolic name. */
	public static final String ID = "vn.kehoach.ui.editor";

	private static EditorBundle started;

	private PlanWorkspace workspace;

	@Override
	public void start(BundleContext context) {
		started = this;
	}

	@Override
	public void stop(BundleContext context) {
		synchronized (this) {
			if (workspace != null)
				workspace.close();
			workspace = null;
		}
		started = null;
	}

	/** What the language server serves: all open projects. */
	public static PlanWorkspace workspace() {
		return started.opened();
	}

	private synchronized PlanWorkspace opened() {
		if (workspace == null) {
			workspace = new PlanWorkspace(new InProcessLink(), ResourcesPlugin.getWorkspace());
			workspace.open();
		}
		return workspace;
	}
}
