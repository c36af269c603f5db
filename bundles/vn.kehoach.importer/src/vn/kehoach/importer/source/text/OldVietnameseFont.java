package vn.kehoach.importer.source.text;

import java.util.Locale;

/** Text typed in the fonts of before Unicode, which hold Vietnamese letters at the places of Western ones; recognised by the font's name. */
public final class OldVietnameseFont {
	private OldVietnameseFont() {
	}

	/** The encoding of the font: "TCVN3" (.VnTime), "VNI" (VNI-Times), or empty for a Unicode font. */
	public static String encoding(String font) {
		String name = font.toLowerCase(Locale.ROOT);
		return name.startsWith(".vn") ? "TCVN3" : name.startsWith("vni") ? "VNI" : "";
	}

	/** The text in Unicode; unchanged when the font is none of the old ones or the text is Unicode already. */
	public static String convert(String text, String font) {
		String encoding = encoding(font);
		if (encoding.isEmpty() || text.chars().anyMatch(c -> c > 0x1EA0 && c < 0x1EFA)) {
			return text;
		}
		if (encoding.equals("VNI")) {
			return VniText.decode(text);
		}
		String decoded = Tcvn3Text.decode(text);
		return font.toUpperCase(Locale.ROOT).endsWith("H") ? decoded.toUpperCase(Locale.ROOT) : decoded;
	}
}
