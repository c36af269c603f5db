package vn.kehoach.report.pdf.font;

import java.util.Map;

/**
 * Look-alikes for characters that office documents contain and the bundled face lacks. The substitute is only drawn: the text
 * that a reader copies out keeps the original character.
 */
final class GlyphSubstitutes {
	/** Drawn where there is neither a glyph nor a look-alike: a white square. */
	static final int REPLACEMENT = 0x25A1;

	private static final int ZERO_WIDTH = 0x200B;
	private static final int BULLET = 0x2022;
	private static final int SPACE = ' ';
	private static final int BLACK_SQUARE = 0x25A0;

	private static final Map<Integer, Integer> LOOK_ALIKES = Map.ofEntries(
			Map.entry((int) '\t', SPACE), Map.entry((int) '\n', SPACE), Map.entry((int) '\r', SPACE),
			Map.entry(0x3000, SPACE), Map.entry(0x2028, SPACE), Map.entry(0x2029, SPACE),
			Map.entry(0x00AD, ZERO_WIDTH), Map.entry(0xFEFF, ZERO_WIDTH), Map.entry(0x2060, ZERO_WIDTH),
			Map.entry(0x200C, ZERO_WIDTH), Map.entry(0x200D, ZERO_WIDTH), Map.entry(0x200E, ZERO_WIDTH),
			Map.entry(0x200F, ZERO_WIDTH),
			Map.entry(0x2011, 0x2010), Map.entry(0x2043, 0x2013), Map.entry(0xFF0D, (int) '-'),
			Map.entry(0xF0B7, BULLET), Map.entry(0xF0A7, BULLET), Map.entry(0x2219, BULLET), Map.entry(0x2023, BULLET),
			Map.entry(0x2610, REPLACEMENT), Map.entry(0x2611, BLACK_SQUARE), Map.entry(0x2612, BLACK_SQUARE));

	private GlyphSubstitutes() {
	}

	/** The code point to draw for {@code codePoint}: a look-alike, or the code point itself. */
	static int lookAlike(int codePoint) {
		return LOOK_ALIKES.getOrDefault(codePoint, codePoint);
	}

	/** Whether the code point is never drawn as written, though the font may have a glyph for it (the soft hyphen). */
	static boolean alwaysReplaced(int codePoint) {
		return codePoint == 0x00AD || codePoint < SPACE;
	}
}
