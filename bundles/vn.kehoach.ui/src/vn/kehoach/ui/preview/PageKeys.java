package vn.kehoach.ui.preview;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;

/** The keys over pages: moving, and the size with Ctrl and +, - or 0. */
final class PageKeys {
	private static final int LINE = 40;

	private final Canvas canvas;
	private final PageViewport viewport;
	private final PageCanvas pages;

	PageKeys(Canvas canvas, PageViewport viewport, PageCanvas pages) {
		this.canvas = canvas;
		this.viewport = viewport;
		this.pages = pages;
	}

	void install() {
		canvas.addListener(SWT.KeyDown, event -> {
			if ((event.stateMask & SWT.MOD1) != 0)
				resize(event);
			else
				move(event.keyCode);
		});
		canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
	}

	private void resize(Event event) {
		switch (event.keyCode) {
		case '+', '=', SWT.KEYPAD_ADD -> pages.setZoom(Zoom.larger(pages.percent()));
		case '-', SWT.KEYPAD_SUBTRACT -> pages.setZoom(Zoom.smaller(pages.percent()));
		case '0', SWT.KEYPAD_0 -> pages.setZoom(Zoom.FIT_WIDTH);
		case SWT.HOME -> pages.goTo(0);
		case SWT.END -> pages.goTo(pages.pageCount() - 1);
		default -> {
			// other keys belong to the workbench
		}
		}
	}

	private void move(int key) {
		int page = Math.max(LINE, viewport.client().y - LINE);
		switch (key) {
		case SWT.ARROW_DOWN -> pages.scrollBy(0, LINE);
		case SWT.ARROW_UP -> pages.scrollBy(0, -LINE);
		case SWT.ARROW_LEFT -> pages.scrollBy(-LINE, 0);
		case SWT.ARROW_RIGHT -> pages.scrollBy(LINE, 0);
		case SWT.PAGE_DOWN, ' ' -> pages.scrollBy(0, page);
		case SWT.PAGE_UP -> pages.scrollBy(0, -page);
		case SWT.HOME -> pages.goTo(0);
		case SWT.END -> pages.scrollBy(0, viewport.size().y);
		default -> {
			// nothing to move
		}
		}
	}
}
