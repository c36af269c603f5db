package vn.kehoach.ui.preview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

import vn.kehoach.server.protocol.printing.PrintedPages.PageSize;

/** Which part of the pages is in sight, and how large. In pixels of the user interface. */
final class PageViewport {
	private static final PageSize A4 = new PageSize(595, 842);

	private List<PageSize> sizes = List.of();
	private Zoom zoom = Zoom.FIT_WIDTH;
	private Point client = new Point(1, 1);
	private PageFlow flow = new PageFlow(List.of(), 1, 1);
	private int left;
	private int top;

	/** Other pages; the place in sight stays in sight. */
	void show(List<PageSize> pages) {
		PagePoint kept = anchor(0, 0);
		sizes = pages;
		layout(kept, 0, 0);
	}

	/** The view has got another size. */
	void resize(int width, int height) {
		PagePoint kept = anchor(0, 0);
		client = new Point(Math.max(1, width), Math.max(1, height));
		layout(kept, 0, 0);
	}

	/** Shows pages in another size; what stands at a place of the view stays there. */
	void zoom(Zoom next, int x, int y) {
		PagePoint kept = anchor(x, y);
		zoom = next;
		layout(kept, x, y);
	}

	private PagePoint anchor(int x, int y) {
		return flow.count() == 0 ? new PagePoint(0, 0, -PageFlow.MARGIN) : at(x, y);
	}

	private void layout(PagePoint kept, int x, int y) {
		int room = 2 * PageFlow.MARGIN;
		flow = new PageFlow(sizes, zoom.scale(usual(), client.x - room, client.y - room), client.x);
		if (flow.count() == 0)
			return;
		Point place = flow.pixels(kept);
		scroll(place.x - x, place.y - y);
	}

	/** The size of most pages: a table that lies across does not make all others small. */
	private PageSize usual() {
		Map<PageSize, Long> counts = sizes.stream().collect(Collectors.groupingBy(size -> size, LinkedHashMap::new, Collectors.counting()));
		return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(A4);
	}

	/** Moves to a place of all pages, as far as there are pages. */
	void scroll(int x, int y) {
		left = Math.clamp(x, 0, Math.max(0, flow.size().x - client.x));
		top = Math.clamp(y, 0, Math.max(0, flow.size().y - client.y));
	}

	/** Shows the upper edge of a page. */
	void goTo(int page) {
		if (flow.count() > 0)
			scroll(left, flow.page(Math.clamp(page, 0, flow.count() - 1)).y - PageFlow.MARGIN);
	}

	/** Brings a part of a page into sight, in points; does nothing when it is there. */
	void reveal(int page, double from, double to) {
		if (page >= flow.count())
			return;
		int upper = flow.pixels(new PagePoint(page, 0, from)).y;
		int lower = flow.pixels(new PagePoint(page, 0, to)).y;
		boolean inside = upper >= top && (lower <= top + client.y || upper <= top + client.y / 2);
		if (!inside)
			scroll(left, upper - client.y / 3);
	}

	/** The place on the pages that is at a place of the view. There must be pages. */
	PagePoint at(int x, int y) {
		return flow.at(x + left, y + top);
	}

	/** Where a page is in the view. */
	Rectangle page(int index) {
		Rectangle page = flow.page(index);
		return new Rectangle(page.x - left, page.y - top, page.width, page.height);
	}

	/** The pages in sight. */
	List<Integer> visible() {
		return flow.between(top, top + client.y);
	}

	/** The page in the upper half of the view, from 0. */
	int current() {
		return flow.count() == 0 ? 0 : flow.at(0, top + client.y / 3).page();
	}

	int count() {
		return flow.count();
	}

	Zoom zoom() {
		return zoom;
	}

	/** Pixels for each point of a page. */
	double scale() {
		return flow.scale();
	}

	int left() {
		return left;
	}

	int top() {
		return top;
	}

	/** How large all pages are. */
	Point size() {
		return flow.size();
	}

	Point client() {
		return client;
	}
}
