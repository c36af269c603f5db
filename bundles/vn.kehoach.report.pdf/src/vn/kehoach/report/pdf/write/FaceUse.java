package vn.kehoach.report.pdf.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.kehoach.report.pdf.font.FontFace;
import vn.kehoach.report.pdf.font.Glyph;

/**
 * The characters that a document draws with one face. Each Unicode character gets a code (CID) of its own, even where two
 * share a glyph, so that copying gives back exactly the characters that were written.
 */
final class FaceUse {
	private static final int DIRECT = 0x2200;

	private final String resourceName;
	private final FontFace face;
	private final List<Glyph> glyphs = new ArrayList<>();
	private final int[] direct = new int[DIRECT];
	private final Map<Integer, Integer> others = new HashMap<>();

	FaceUse(String resourceName, FontFace face) {
		this.resourceName = resourceName;
		this.face = face;
		glyphs.add(null);
	}

	/** The name in the pages' resources. */
	String resourceName() {
		return resourceName;
	}

	FontFace face() {
		return face;
	}

	/** The code of a character; two bytes, none of which needs escaping in a PDF string. */
	int code(int codePoint) {
		if (codePoint >= DIRECT) {
			return others.computeIfAbsent(codePoint, this::newCode);
		}
		if (direct[codePoint] == 0) {
			direct[codePoint] = newCode(codePoint);
		}
		return direct[codePoint];
	}

	private int newCode(int codePoint) {
		while (isDelimiter(glyphs.size() & 0xFF) || isDelimiter(glyphs.size() >> 8)) {
			glyphs.add(null);
		}
		glyphs.add(face.glyph(codePoint));
		return glyphs.size() - 1;
	}

	private static boolean isDelimiter(int value) {
		return value == '(' || value == ')' || value == '\\' || value == '\r' || value == '\n';
	}

	/** The glyph of each code; null for codes that are not used. */
	List<Glyph> glyphs() {
		return glyphs;
	}
}
