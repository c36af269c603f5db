package vn.kehoach.ui.tests.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

import vn.kehoach.ui.tests.workbench.UiWait;

/** Pictures of the screen, in a folder. */
final class Screenshots {
	private final Path folder;

	Screenshots(Path folder) {
		this.folder = folder;
	}

	/** Writes NAME.png with everything that is seen now. */
	void take(String name) throws IOException {
		UiWait.settle();
		Display display = Display.getCurrent();
		Rectangle screen = display.getPrimaryMonitor().getBounds();
		Image seen = new Image(display, screen.width, screen.height);
		GC gc = new GC(display);
		try {
			gc.copyArea(seen, screen.x, screen.y);
			ImageLoader writer = new ImageLoader();
			writer.data = new org.eclipse.swt.graphics.ImageData[]{ seen.getImageData() };
			writer.save(Files.createDirectories(folder).resolve(name + ".png").toString(), SWT.IMAGE_PNG);
		} finally {
			gc.dispose();
			seen.dispose();
		}
	}

	/** Whether there is such a picture and it is not of one colour. */
	boolean shows(String name) {
		var picture = new ImageLoader().load(folder.resolve(name + ".png").toString())[0];
		int first = picture.getPixel(0, 0);
		for (int y = 0; y < picture.height; y += 5)
			for (int x = 0; x < picture.width; x += 5)
				if (picture.getPixel(x, y) != first)
					return true;
		return false;
	}
}
