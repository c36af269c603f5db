package vn.kehoach.ui.tests.tour;

import java.util.Arrays;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

import vn.kehoach.ui.tests.workbench.UiWait;

/** What is seen on the screen. */
final class Screen {
	/** Tables and pages are drawn a moment after their data come. */
	private static final int STILL_MILLIS = 150;
	/** Some things never stand still: a bar that shows progress, a caret. */
	private static final int MOST_LOOKS = 8;

	private Screen() {
	}

	/** What is seen when it does not change any more. */
	static ImageData whenStill() {
		ImageData seen = now();
		for (int look = 0; look < MOST_LOOKS; look++) {
			pass(STILL_MILLIS);
			ImageData next = now();
			if (Arrays.equals(seen.data, next.data))
				return next;
			seen = next;
		}
		return seen;
	}

	private static void pass(int millis) {
		boolean[] passed = new boolean[1];
		Display.getCurrent().timerExec(millis, () -> passed[0] = true);
		UiWait.until("a moment has passed", () -> passed[0]);
		UiWait.settle();
	}

	private static ImageData now() {
		Display display = Display.getCurrent();
		Rectangle screen = display.getPrimaryMonitor().getBounds();
		Image seen = new Image(display, screen.width, screen.height);
		GC gc = new GC(display);
		try {
			gc.copyArea(seen, screen.x, screen.y);
			return seen.getImageData();
		} finally {
			gc.dispose();
			seen.dispose();
		}
	}

	/** True for a picture of more than one colour. */
	static boolean shows(ImageData picture) {
		int first = picture.getPixel(0, 0);
		for (int y = 0; y < picture.height; y += 5)
			for (int x = 0; x < picture.width; x += 5)
				if (picture.getPixel(x, y) != first)
					return true;
		return false;
	}
}
