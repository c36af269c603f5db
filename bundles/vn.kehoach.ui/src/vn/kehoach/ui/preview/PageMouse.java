package vn.kehoach.ui.preview;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;

/** The mouse over pages: a click goes to the text, the wheel with Ctrl changes the size. */
final class PageMouse {
	private static final int LEFT_BUTTON = 1;
	private static final int WHEEL_STEP = 10;

	private final Canvas canvas;
	private final PageViewport viewport;
	private final PageCanvas pages;
	private final Consumer<PagePoint> clicked;

	PageMouse(Canvas canvas, PageViewport viewport, PageCanvas pages, Consumer<PagePoint> clicked) {
		this.canvas = canvas;
		this.viewport = viewport;
		this.pages = pages;
		this.clicked = clicked;
	}

	void install() {
		canvas.addListener(SWT.MouseDown, event -> canvas.setFocus());
		canvas.addListener(SWT.MouseUp, this::released);
		canvas.addListener(SWT.MouseMove, event -> canvas.setCursor(isOnPage(event)
				? canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND)
				: null));
		canvas.addListener(SWT.MouseVerticalWheel, this::turned);
	}

	private void released(Event event) {
		if (event.button == LEFT_BUTTON && isOnPage(event))
			clicked.accept(viewport.at(event.x, event.y));
	}

	private boolean isOnPage(Event event) {
		if (viewport.count() == 0)
			return false;
		Rectangle page = viewport.page(viewport.at(event.x, event.y).page());
		return page.contains(event.x, event.y);
	}

	private void turned(Event event) {
		if ((event.stateMask & SWT.MOD1) == 0 || event.count == 0)
			return;
		event.doit = false;
		pages.setZoom(Zoom.of(pages.percent() + Integer.signum(event.count) * WHEEL_STEP), event.x, event.y);
	}
}
