package vn.kehoach.report.pdf.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/** One face: which glyph it draws for a code point, and its measures. Not safe for use by several threads. */
public final class FontFace {
	private static final int DIRECT = 0x2200;
	private static final float THOUSAND = 1000;

	private final FaceStyle style;
	private final TrueTypeFont program;
	private final CmapLookup codePoints;
	private final HorizontalMetricsTable metrics;
	private final int unitsPerEm;
	private final double ascent;
	private final double descent;
	private final double lineHeight;
	private final Glyph[] direct = new Glyph[DIRECT];
	private final Map<Integer, Glyph> others = new HashMap<>();

	FontFace(FaceStyle style, TrueTypeFont program) {
		this.style = style;
		this.program = program;
		try {
			this.codePoints = program.getUnicodeCmapLookup();
			this.metrics = program.getHorizontalMetrics();
			this.unitsPerEm = program.getUnitsPerEm();
			var header = program.getHorizontalHeader();
			this.ascent = (double) header.getAscender() / unitsPerEm;
			this.descent = (double) -header.getDescender() / unitsPerEm;
			this.lineHeight = ascent + descent + (double) header.getLineGap() / unitsPerEm;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Which of the family's faces this is. */
	public FaceStyle style() {
		return style;
	}

	/** The glyph for a code point; never null: a character that the face lacks gets a look-alike or a white square. */
	public Glyph glyph(int codePoint) {
		if (codePoint < DIRECT) {
			Glyph known = direct[codePoint];
			if (known == null) {
				known = find(codePoint);
				direct[codePoint] = known;
			}
			return known;
		}
		return others.computeIfAbsent(codePoint, this::find);
	}

	private Glyph find(int codePoint) {
		int id = GlyphSubstitutes.alwaysReplaced(codePoint) ? 0 : codePoints.getGlyphId(codePoint);
		boolean missing = false;
		if (id == 0) {
			id = codePoints.getGlyphId(GlyphSubstitutes.lookAlike(codePoint));
		}
		if (id == 0) {
			id = codePoints.getGlyphId(GlyphSubstitutes.REPLACEMENT);
			missing = true;
		}
		return new Glyph(codePoint, id, Math.round(metrics.getAdvanceWidth(id) * THOUSAND / unitsPerEm), missing);
	}

	/** The width of a text in points at a size in points. */
	public double width(CharSequence text, double size) {
		long thousandths = 0;
		for (int i = 0; i < text.length();) {
			int codePoint = Character.codePointAt(text, i);
			thousandths += glyph(codePoint).advance();
			i += Character.charCount(codePoint);
		}
		return thousandths * size / THOUSAND;
	}

	/** Font units in one em. */
	public int unitsPerEm() {
		return unitsPerEm;
	}

	/** Height above the base line, in ems. */
	public double ascent() {
		return ascent;
	}

	/** Depth below the base line, in ems; positive. */
	public double descent() {
		return descent;
	}

	/** Distance of two base lines at single spacing, in ems. */
	public double lineHeight() {
		return lineHeight;
	}

	/** The font program, for embedding. */
	public TrueTypeFont program() {
		return program;
	}
}
