package vn.kehoach.report.pdf.write;

import java.util.List;
import java.util.Objects;

import vn.kehoach.report.pdf.font.Glyph;

/** The six letters before the name of an embedded subset (ISO 32000-1, 9.6.4), computed from the subset's characters. */
final class SubsetName {
	private static final int LETTERS = 6;
	private static final int ALPHABET = 26;

	private SubsetName() {
	}

	/** Six capitals, the same for the same characters. */
	static String of(List<Glyph> glyphs) {
		long hash = glyphs.stream().filter(Objects::nonNull).mapToLong(Glyph::codePoint)
				.reduce(17, (sum, codePoint) -> sum * 31 + codePoint);
		StringBuilder name = new StringBuilder();
		for (int i = 0; i < LETTERS; i++) {
			name.append((char) ('A' + Math.floorMod(hash, ALPHABET)));
			hash = Math.floorDiv(hash, ALPHABET);
		}
		return name.toString();
	}
}
