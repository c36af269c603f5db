package vn.kehoach.report.pdf.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The faces of Liberation Serif, which has the widths of Times New Roman (Decree 30/2020/NĐ-CP, Annex I asks for that face).
 * They are shipped with the product, so that the same text is laid out alike on every machine. A face is read when it is first
 * asked for; several threads may ask.
 */
public final class FontFaces {
	private static final String FOLDER = "/fonts/";

	private final Map<FaceStyle, FontFace> loaded = new EnumMap<>(FaceStyle.class);

	/** The face of a style, read on first use. */
	public synchronized FontFace face(FaceStyle style) {
		return loaded.computeIfAbsent(style, FontFaces::load);
	}

	private static FontFace load(FaceStyle style) {
		String resource = FOLDER + style.fileName() + ".ttf";
		try (InputStream in = FontFaces.class.getResourceAsStream(resource)) {
			if (in == null) {
				throw new IllegalStateException("font resource missing: " + resource);
			}
			TrueTypeFont font = new LayoutFontParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
			font.setEnableGsub(false);
			return new FontFace(style, font);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
