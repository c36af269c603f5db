package vn.kehoach.ui.preview;

import java.util.List;

import vn.kehoach.server.protocol.printing.PrintedPages.PageSize;

/**
 * How large pages are shown.
 *
 * @param fit what the size follows
 * @param percent of the size on paper, when it follows nothing
 */
public record Zoom(Fit fit, int percent) {
	/** What the size of pages follows. */
	public enum Fit {
		NONE, WIDTH, PAGE
	}

	/** As wide as the view. */
	public static final Zoom FIT_WIDTH = new Zoom(Fit.WIDTH, 100);
	/** A whole page in the view. */
	public static final Zoom FIT_PAGE = new Zoom(Fit.PAGE, 100);
	/** What users can choose from, in percent. */
	public static final List<Integer> STEPS = List.of(50, 60, 70, 80, 90, 100, 110, 125, 150, 175, 200);

	private static final double PIXELS_PER_POINT = 96d / 72;
	private static final double SMALLEST = 0.1;
	private static final double LARGEST = 4;

	/** A fixed size; less than 50 % is taken for 50 %, more than 200 % for 200 %. */
	public static Zoom of(int percent) {
		return new Zoom(Fit.NONE, Math.clamp(percent, STEPS.getFirst(), STEPS.getLast()));
	}

	/** One step larger than a size in percent. */
	public static Zoom larger(int percent) {
		return of(STEPS.stream().filter(step -> step > percent).findFirst().orElse(STEPS.getLast()));
	}

	/** One step smaller than a size in percent. */
	public static Zoom smaller(int percent) {
		return of(STEPS.reversed().stream().filter(step -> step < percent).findFirst().orElse(STEPS.getFirst()));
	}

	/**
	 * The size in which a page is shown.
	 *
	 * @param page the usual page
	 * @param width the room for it, in pixels of the user interface
	 * @param height the same
	 * @return pixels of the user interface for each point of the page
	 */
	public double scale(PageSize page, int width, int height) {
		double factor = switch (fit) {
		case NONE -> percent / 100d;
		case WIDTH -> width / (page.width() * PIXELS_PER_POINT);
		case PAGE -> Math.min(width / (page.width() * PIXELS_PER_POINT), height / (page.height() * PIXELS_PER_POINT));
		};
		return Math.clamp(factor, SMALLEST, LARGEST) * PIXELS_PER_POINT;
	}

	/** A size as percent of that on paper. */
	static int percent(double scale) {
		return (int) Math.round(scale / PIXELS_PER_POINT * 100);
	}
}
