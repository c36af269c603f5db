package vn.kehoach.ui.preview;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.ScrollBar;

/** The scroll bars beside pages: they tell where the view stands, and move it. */
final class PageScrollBars {
	private static final int LINE = 40;

	private final Canvas canvas;
	private final PageViewport viewport;

	/** @param moved told when the user has moved the view */
	PageScrollBars(Canvas canvas, PageViewport viewport, Runnable moved) {
		this.canvas = canvas;
		this.viewport = viewport;
		canvas.getVerticalBar().addListener(SWT.Selection, event -> {
			viewport.scroll(viewport.left(), canvas.getVerticalBar().getSelection());
			moved.run();
		});
		canvas.getHorizontalBar().addListener(SWT.Selection, event -> {
			viewport.scroll(canvas.getHorizontalBar().getSelection(), viewport.top());
			moved.run();
		});
	}

	/** Shows where the view stands. The vertical bar never goes, so that the width of the view does not depend on it. */
	void update() {
		set(canvas.getVerticalBar(), viewport.top(), viewport.client().y, viewport.size().y);
		set(canvas.getHorizontalBar(), viewport.left(), viewport.client().x, viewport.size().x);
		boolean wide = viewport.size().x > viewport.client().x;
		if (canvas.getHorizontalBar().getVisible() != wide)
			canvas.getHorizontalBar().setVisible(wide);
	}

	private static void set(ScrollBar bar, int position, int seen, int size) {
		bar.setValues(position, 0, Math.max(size, seen), seen, LINE, Math.max(LINE, seen - LINE));
		bar.setEnabled(size > seen);
	}
}
