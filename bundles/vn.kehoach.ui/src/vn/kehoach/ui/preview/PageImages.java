package vn.kehoach.ui.preview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;

import vn.kehoach.ui.preview.PageRendering.Wanted;

/** The pages that have been drawn, one image each, those looked at last kept longest. In the UI thread. */
final class PageImages {
	private static final long MOST_PIXELS = 24_000_000;

	private final Map<Integer, Drawn> images = new LinkedHashMap<>(16, 0.75f, true);
	private final Device device;

	private record Drawn(Image image, Wanted source, long pixels) {
	}

	PageImages(Device device) {
		this.device = device;
	}

	/** Takes a page in the place of the one that was there. */
	void put(Wanted source, ImageData pixels, int deviceZoom) {
		Image image = new Image(device, (org.eclipse.swt.graphics.ImageDataProvider) zoom -> scaled(pixels, zoom, deviceZoom));
		Drawn before = images.put(source.page(), new Drawn(image, source, (long) pixels.width * pixels.height));
		if (before != null)
			before.image().dispose();
	}

	private static ImageData scaled(ImageData pixels, int zoom, int deviceZoom) {
		if (zoom == deviceZoom)
			return pixels;
		return pixels.scaledTo(Math.max(1, pixels.width * zoom / deviceZoom), Math.max(1, pixels.height * zoom / deviceZoom));
	}

	/** What there is of a page: perhaps of an older text or in another size. */
	Optional<Image> image(int page) {
		return Optional.ofNullable(images.get(page)).map(Drawn::image);
	}

	/** True when the page is there just as wanted. */
	boolean has(Wanted wanted) {
		Drawn drawn = images.get(wanted.page());
		return drawn != null && drawn.source().equals(wanted);
	}

	/** Gives up pages that are not in sight as long as there are too many pixels, and pages that there are no more. */
	void trim(List<Integer> visible, int count) {
		long pixels = images.values().stream().mapToLong(Drawn::pixels).sum();
		for (var all = images.entrySet().iterator(); all.hasNext();) {
			var entry = all.next();
			boolean gone = entry.getKey() >= count;
			if (gone || pixels > MOST_PIXELS && !visible.contains(entry.getKey())) {
				pixels -= entry.getValue().pixels();
				entry.getValue().image().dispose();
				all.remove();
			}
		}
	}

	/** How many images there are. */
	int count() {
		return images.size();
	}

	void dispose() {
		images.values().forEach(drawn -> drawn.image().dispose());
		images.clear();
	}
}
