package vn.kehoach.ui.files;

import org.eclipse.ui.navigator.CommonNavigator;

/** The projects with their files. */
public final class PlanFilesView extends CommonNavigator {
	/** Its id in the workbench. */
	public static final String ID = "vn.kehoach.ui.files";
}
