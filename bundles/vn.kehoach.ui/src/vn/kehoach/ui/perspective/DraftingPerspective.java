package vn.kehoach.ui.perspective;

import java.util.List;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

import vn.kehoach.ui.agencies.AgenciesView;
import vn.kehoach.ui.assignments.AssignmentsView;
import vn.kehoach.ui.citations.CitationsView;
import vn.kehoach.ui.deadlines.DeadlinesView;
import vn.kehoach.ui.files.PlanFilesView;
import vn.kehoach.ui.indicators.IndicatorsView;
import vn.kehoach.ui.preview.PreviewView;
import vn.kehoach.ui.review.ReviewView;

/** The desk of a drafter: files to the left, the text in the middle, outline and pages to the right, findings below. */
public final class DraftingPerspective implements IPerspectiveFactory {
	/** Its id in the workbench. */
	public static final String ID = "vn.kehoach.ui.drafting";
	/** The view of all findings. */
	public static final String PROBLEMS = "vn.kehoach.ui.problems";

	private static final List<String> OVERVIEWS = List.of(AssignmentsView.ID, IndicatorsView.ID, DeadlinesView.ID, CitationsView.ID,
			AgenciesView.ID);
	private static final float LEFT = 0.2f;
	private static final float RIGHT = 0.72f;
	private static final float BELOW = 0.72f;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		IFolderLayout files = layout.createFolder("files", IPageLayout.LEFT, LEFT, IPageLayout.ID_EDITOR_AREA);
		files.addView(PlanFilesView.ID);
		IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, RIGHT, IPageLayout.ID_EDITOR_AREA);
		right.addView(IPageLayout.ID_OUTLINE);
		right.addView(PreviewView.ID);
		layout.addShowViewShortcut(PreviewView.ID);
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, BELOW, IPageLayout.ID_EDITOR_AREA);
		below.addView(PROBLEMS);
		OVERVIEWS.forEach(below::addPlaceholder);
		below.addPlaceholder("org.eclipse.search.ui.views.SearchView");
		below.addPlaceholder("org.eclipse.ui.views.ProgressView");
		below.addPlaceholder(ReviewView.ID);
		layout.addShowViewShortcut(PlanFilesView.ID);
		layout.addShowViewShortcut(PROBLEMS);
		layout.addShowViewShortcut(ReviewView.ID);
		OVERVIEWS.forEach(layout::addShowViewShortcut);
	}
}
