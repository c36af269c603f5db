package vn.kehoach.ui.preview;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

import vn.kehoach.server.protocol.printing.PrintedPages.PageSize;

/** Pages one below the other, in pixels of the user interface from the upper left corner of them all. */
final class PageFlow {
	/** The room around and between pages. */
	static final int MARGIN = 14;

	private final List<Rectangle> pages = new ArrayList<>();
	private final double scale;
	private final Point size;

	/**
	 * @param sizes of the pages
	 * @param scale pixels for each point
	 * @param room pages stand in the middle of this width in pixels; wider ones begin at its left edge
	 */
	PageFlow(List<PageSize> sizes, double scale, int room) {
		this.scale = scale;
		int widest = 0;
		int y = MARGIN;
		for (PageSize page : sizes) {
			int width = pixels(page.width());
			int height = pixels(page.height());
			pages.add(new Rectangle(Math.max(MARGIN, (room - width) / 2), y, width, height));
			y += height + MARGIN;
			widest = Math.max(widest, width);
		}
		size = new Point(widest + 2 * MARGIN, y);
	}

	private int pixels(double points) {
		return (int) Math.round(points * scale);
	}

	int count() {
		return pages.size();
	}

	/** Where a page lies. */
	Rectangle page(int index) {
		return pages.get(index);
	}

	/** How large they all are, with the room around them. */
	Point size() {
		return size;
	}

	double scale() {
		return scale;
	}

	/** The pages between two heights. */
	List<Integer> between(int top, int bottom) {
		List<Integer> seen = new ArrayList<>();
		for (int index = 0; index < pages.size(); index++)
			if (pages.get(index).y < bottom && pages.get(index).y + pages.get(index).height > top)
				seen.add(index);
		return seen;
	}

	/** The place on the page that is nearest to a height. There must be pages. */
	PagePoint at(int x, int y) {
		int nearest = 0;
		for (int index = 1; index < pages.size(); index++)
			if (pages.get(index).y - MARGIN / 2 <= y)
				nearest = index;
		Rectangle page = pages.get(nearest);
		return new PagePoint(nearest, (x - page.x) / scale, (y - page.y) / scale);
	}

	/** Where a place lies. */
	Point pixels(PagePoint place) {
		Rectangle page = pages.get(Math.clamp(place.page(), 0, pages.size() - 1));
		return new Point(page.x + pixels(place.x()), page.y + pixels(place.y()));
	}
}
