package vn.kehoach.importer.source.layout;

import java.text.Normalizer;

/**
 * How wide text is in a serif face of the Times family, the face of official documents (decree 30/2020/NĐ-CP, annex I), in
 * thousandths of the font size. Accents add no width.
 */
final class GlyphWidths {
	private static final int FIRST = ' ';
	private static final int OTHER = 500;
	private static final int[] ASCII = { 250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500,
			500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722,
			611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500,
			444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480,
			541 };

	private static final int[] KNOWN = known();

	private GlyphWidths() {
	}

	/** The width of a blank. */
	static final int BLANK = ASCII[0];

	static int of(String text) {
		int width = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			width += c < KNOWN.length ? KNOWN[c] : of(c);
		}
		return width;
	}

	private static int[] known() {
		int[] widths = new int[0x2000];
		for (char c = 0; c < widths.length; c++) {
			widths[c] = of(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0));
		}
		return widths;
	}

	private static int of(char c) {
		if (c >= FIRST && c < FIRST + ASCII.length) {
			return ASCII[c - FIRST];
		}
		return switch (Character.getType(c)) {
		case Character.NON_SPACING_MARK, Character.CONTROL -> 0;
		case Character.UPPERCASE_LETTER -> 722;
		default -> c == '\u2026' ? 1000 : c == '\u201C' || c == '\u201D' ? 444 : OTHER;
		};
	}
}
