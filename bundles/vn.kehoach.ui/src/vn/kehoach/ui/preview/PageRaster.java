package vn.kehoach.ui.preview;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;

/** Pixels of drawn pages in the form in which widgets and printers take them. */
final class PageRaster {
	private static final int GREYS = 256;
	private static final PaletteData COLOURS = new PaletteData(0xFF0000, 0xFF00, 0xFF);

	private PageRaster() {
	}

	/** The pixels of a picture in colours. */
	static ImageData colours(BufferedImage picture) {
		int width = picture.getWidth();
		ImageData data = new ImageData(width, picture.getHeight(), 24, COLOURS);
		int[] line = new int[width];
		for (int y = 0; y < data.height; y++) {
			picture.getRGB(0, y, width, 1, line, 0, width);
			data.setPixels(0, y, width, line, 0);
		}
		return data;
	}

	/** The pixels of a picture of TYPE_BYTE_GRAY; they are not copied. */
	static ImageData greys(BufferedImage picture) {
		RGB[] greys = new RGB[GREYS];
		for (int grey = 0; grey < GREYS; grey++)
			greys[grey] = new RGB(grey, grey, grey);
		byte[] pixels = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
		return new ImageData(picture.getWidth(), picture.getHeight(), 8, new PaletteData(greys), 1, pixels);
	}
}
