package vn.kehoach.report.pdf.text;

import vn.kehoach.report.pdf.font.FontFace;

/**
 * How a piece of text is drawn.
 *
 * @param face the face
 * @param size the size in points
 * @param rise how far the base line is lifted, in points; 0 for ordinary text
 */
public record TextStyle(FontFace face, double size, double rise) {
	private static final double MARK_SIZE = 0.62;
	private static final double MARK_RISE = 0.33;

	/** A style on the base line. */
	public static TextStyle plain(FontFace face, double size) {
		return new TextStyle(face, size, 0);
	}

	/** The same face small and lifted, for a footnote mark. */
	public TextStyle raised() {
		return new TextStyle(face, size * MARK_SIZE, size * MARK_RISE);
	}

	/** The width of a text in points. */
	public double width(CharSequence text) {
		return face.width(text, size);
	}

	/** The width of one blank in points. */
	public double blank() {
		return face.glyph(' ').advance() * size / 1000;
	}

	/** The distance of two base lines at single spacing, in points. */
	public double lineHeight() {
		return face.lineHeight() * size;
	}

	/** The depth below the base line, in points. */
	public double descent() {
		return face.descent() * size;
	}
}
