package vn.kehoach.ui.problems;

import org.eclipse.ui.views.markers.MarkerSupportView;

/** All findings of the open projects, filtered and grouped by the families of checks. */
public final class ProblemsView extends MarkerSupportView {
	private static final String GENERATOR = "vn.kehoach.ui.problems.generator";

	/** Made by the workbench. */
	public ProblemsView() {
		super(GENERATOR);
	}
}
