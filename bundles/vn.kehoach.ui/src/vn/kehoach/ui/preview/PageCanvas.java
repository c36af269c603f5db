package vn.kehoach.ui.preview;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import vn.kehoach.server.protocol.printing.PrintedPages.PageSize;
import vn.kehoach.server.protocol.printing.PrintedPlace;
import vn.kehoach.ui.preview.PageRendering.Wanted;

/** Shows pages one below the other. Only those in sight are drawn, in the background; until then what was there before stays. */
public final class PageCanvas {
	private final Canvas canvas;
	private final PageViewport viewport = new PageViewport();
	private final PageImages images;
	private final PageRendering rendering;
	private final PageScrollBars bars;
	private final List<Runnable> listeners = new ArrayList<>();
	private PrintedBook book;
	private List<PrintedPlace> marked = List.of();

	/**
	 * @param parent of the canvas
	 * @param clicked told where somebody clicked on a page
	 */
	PageCanvas(Composite parent, Consumer<PagePoint> clicked) {
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL | SWT.NO_REDRAW_RESIZE);
		images = new PageImages(canvas.getDisplay());
		rendering = new PageRendering(canvas.getDisplay(), this::drawn);
		bars = new PageScrollBars(canvas, viewport, this::moved);
		PagePainter painter = new PagePainter(viewport, images);
		canvas.addListener(SWT.Paint, event -> painter.paint(event.gc, canvas.getClientArea(), marked));
		canvas.addListener(SWT.Resize, event -> resized());
		canvas.addListener(SWT.Dispose, event -> dispose());
		new PageMouse(canvas, viewport, this, clicked).install();
		new PageKeys(canvas, viewport, this).install();
	}

	/** Tells of every change of the page in sight, of the size and the number of pages. */
	void whenMoved(Runnable listener) {
		listeners.add(listener);
	}

	/** Other pages in the place of those before; the book is closed when it is shown no more. */
	void show(PrintedBook next, List<PageSize> sizes) {
		if (book != null && book != next)
			book.close();
		book = next;
		viewport.show(sizes);
		marked = List.of();
		moved();
	}

	private void resized() {
		Rectangle area = canvas.getClientArea();
		viewport.resize(area.width, area.height);
		moved();
	}

	/** Another size; the middle of the view stays in sight. */
	public void setZoom(Zoom zoom) {
		setZoom(zoom, viewport.client().x / 2, viewport.client().y / 3);
	}

	/** Another size; what is at a place of the view stays there. */
	void setZoom(Zoom zoom, int x, int y) {
		viewport.zoom(zoom, x, y);
		moved();
	}

	/** What is chosen. */
	public Zoom zoom() {
		return viewport.zoom();
	}

	/** How large that is, in percent of the size on paper. */
	public int percent() {
		return Zoom.percent(viewport.scale());
	}

	/** Shows a page from its upper edge. */
	public void goTo(int page) {
		viewport.goTo(page);
		moved();
	}

	void scrollBy(int x, int y) {
		viewport.scroll(viewport.left() + x, viewport.top() + y);
		moved();
	}

	/** Marks places, and no others. */
	void mark(List<PrintedPlace> places) {
		marked = places;
		canvas.redraw();
	}

	/** The marked places. */
	public List<PrintedPlace> marked() {
		return marked;
	}

	/** Brings a place into sight. */
	void reveal(PrintedPlace place) {
		viewport.reveal(place.page(), place.top(), place.bottom());
		moved();
	}

	/** How many pages there are. */
	public int pageCount() {
		return viewport.count();
	}

	/** The page in sight, from 0. */
	public int currentPage() {
		return viewport.current();
	}

	/** Where a page is in the widget. */
	public Rectangle pageBounds(int page) {
		return viewport.page(page);
	}

	/** True when all pages in sight have been drawn as they are now. */
	public boolean isDrawn() {
		return book != null && viewport.visible().stream().allMatch(page -> images.has(wanted(page)));
	}

	/** How many pages are kept as images. */
	public int imageCount() {
		return images.count();
	}

	/** The widget. */
	public Canvas widget() {
		return canvas;
	}

	private void moved() {
		bars.update();
		drawVisible();
		canvas.redraw();
		listeners.forEach(Runnable::run);
	}

	private void drawVisible() {
		if (book == null)
			return;
		List<Integer> visible = viewport.visible();
		Set<Integer> near = new LinkedHashSet<>(visible);
		if (!visible.isEmpty())
			near.add(Math.min(visible.getLast() + 1, viewport.count() - 1));
		images.trim(List.copyOf(near), viewport.count());
		rendering.want(near.stream().map(this::wanted).filter(page -> !images.has(page)).toList());
	}

	private Wanted wanted(int page) {
		return new Wanted(book, page, viewport.scale() * deviceZoom() / 100);
	}

	private int deviceZoom() {
		return canvas.getMonitor().getZoom();
	}

	private void drawn(Wanted page, ImageData pixels) {
		if (canvas.isDisposed() || page.book() != book || page.page() >= viewport.count())
			return;
		images.put(page, pixels, deviceZoom());
		canvas.redraw();
	}

	private void dispose() {
		rendering.want(List.of());
		rendering.cancel();
		images.dispose();
		if (book != null)
			book.close();
		book = null;
	}
}
