package vn.kehoach.ui.editor;

import java.time.Duration;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

import vn.kehoach.ui.editor.recovery.DraftKeeper;
import vn.kehoach.ui.editor.recovery.DraftSessions;
import vn.kehoach.ui.editor.server.InProcessLink;
import vn.kehoach.ui.editor.server.PlanWorkspace;

/** Holds the one conversation of the workbench with the language server; it begins when somebody first needs it. */
public final class EditorBundle implements BundleActivator {
	/** Symbolic name. */
	public static final String ID = "vn.kehoach.ui.editor";

	/** What was typed longer ago is on the disk. */
	private static final Duration DRAFT_DELAY = Duration.ofSeconds(10);

	private static EditorBundle started;

	private PlanWorkspace workspace;
	private DraftSessions drafts;
	private DraftKeeper keeper;

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
			if (keeper != null)
				keeper.close();
			keeper = null;
		}
		started = null;
	}

	/** What the language server serves: all open projects. */
	public static PlanWorkspace workspace() {
		return started.opened();
	}

	/** The unsaved texts of this session and of sessions that crashed. */
	public static DraftSessions drafts() {
		return started.keptDrafts();
	}

	private synchronized DraftSessions keptDrafts() {
		if (drafts == null)
			drafts = new DraftSessions(Platform.getStateLocation(FrameworkUtil.getBundle(EditorBundle.class)).toPath().resolve("drafts"));
		return drafts;
	}

	private synchronized PlanWorkspace opened() {
		if (workspace == null) {
			keeper = new DraftKeeper(keptDrafts(), Display.getDefault(), DRAFT_DELAY);
			keeper.follow();
			workspace = new PlanWorkspace(new InProcessLink(), ResourcesPlugin.getWorkspace());
			workspace.open();
		}
		return workspace;
	}
}
