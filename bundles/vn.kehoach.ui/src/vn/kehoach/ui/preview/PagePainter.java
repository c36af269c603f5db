package vn.kehoach.ui.preview;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;

import vn.kehoach.server.protocol.printing.PrintedPlace;

/** Paints pages on a desk: their shadow, what is drawn of them, and the marked places. */
final class PagePainter {
	private static final int OPAQUE = 255;
	private static final int SHADOW = 4;
	private static final int SHADOW_ALPHA = 22;
	private static final int MARK_ALPHA = 38;
	private static final int STRIPE = 3;

	private final PageViewport viewport;
	private final PageImages images;

	PagePainter(PageViewport viewport, PageImages images) {
		this.viewport = viewport;
		this.images = images;
	}

	void paint(GC gc, Rectangle area, List<PrintedPlace> marked) {
		gc.setBackground(PreviewColour.DESK.colour());
		gc.fillRectangle(area);
		gc.setInterpolation(SWT.HIGH);
		for (int page : viewport.visible())
			paint(gc, page);
		for (PrintedPlace place : marked)
			if (place.page() < viewport.count())
				mark(gc, place);
	}

	private void paint(GC gc, int index) {
		Rectangle page = viewport.page(index);
		gc.setBackground(gc.getDevice().getSystemColor(SWT.COLOR_BLACK));
		gc.setAlpha(SHADOW_ALPHA);
		for (int spread = 1; spread <= SHADOW; spread++)
			gc.fillRoundRectangle(page.x - spread, page.y, page.width + 2 * spread, page.height + spread, 2 * spread, 2 * spread);
		gc.setAlpha(OPAQUE);
		gc.setBackground(gc.getDevice().getSystemColor(SWT.COLOR_WHITE));
		gc.fillRectangle(page);
		images.image(index).ifPresent(image -> draw(gc, image, page));
		gc.setForeground(PreviewColour.EDGE.colour());
		gc.drawRectangle(page.x, page.y, page.width - 1, page.height - 1);
	}

	private static void draw(GC gc, Image image, Rectangle page) {
		Rectangle source = image.getBounds();
		if (source.width == page.width && source.height == page.height)
			gc.drawImage(image, page.x, page.y);
		else
			gc.drawImage(image, 0, 0, source.width, source.height, page.x, page.y, page.width, page.height);
	}

	private void mark(GC gc, PrintedPlace place) {
		Rectangle page = viewport.page(place.page());
		int top = page.y + (int) Math.floor(place.top() * viewport.scale());
		int height = (int) Math.ceil((place.bottom() - place.top()) * viewport.scale());
		gc.setBackground(PreviewColour.MARK.colour());
		gc.setAlpha(MARK_ALPHA);
		gc.fillRectangle(page.x + 1, top, page.width - 2, height);
		gc.setAlpha(OPAQUE);
		gc.fillRectangle(page.x, top, STRIPE, height);
	}
}
