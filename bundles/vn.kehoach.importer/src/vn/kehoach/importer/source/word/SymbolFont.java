package vn.kehoach.importer.source.word;

import java.util.Locale;
import java.util.Map;

/** Signs of the symbol fonts, which Word stores by their place in the font, as Unicode. */
final class SymbolFont {
	private static final String BULLET = "\u2022";
	private static final Map<Integer, String> SYMBOL = Map.ofEntries(Map.entry(0xA3, "\u2264"), Map.entry(0xB3, "\u2265"),
			Map.entry(0xB0, "\u00B0"), Map.entry(0xB1, "\u00B1"), Map.entry(0xB4, "\u00D7"), Map.entry(0xB8, "\u00F7"),
			Map.entry(0xB9, "\u2260"), Map.entry(0xBB, "\u2248"), Map.entry(0xA5, "\u221E"), Map.entry(0xAE, "\u2192"),
			Map.entry(0xAC, "\u2190"), Map.entry(0xDE, "\u21D2"), Map.entry(0xE5, "\u03A3"), Map.entry(0x61, "\u03B1"),
			Map.entry(0x62, "\u03B2"), Map.entry(0x44, "\u0394"), Map.entry(0x6D, "\u03BC"), Map.entry(0x70, "\u03C0"));
	private static final Map<Integer, String> WINGDINGS = Map.of(0xFE, "\u2611", 0xFD, "\u2612", 0xA8, "\u2610", 0x6F, "\u2610", 0xFC,
			"\u2713", 0xE0, "\u2192", 0xF0, "\u21E8", 0xD8, "\u27A2");
	private static final int BYTE = 0xFF;

	private SymbolFont() {
	}

	/** The sign of a {@code w:sym}: its code is in hexadecimal, in the private use area or not. */
	static String sign(String font, String code) {
		try {
			int value = Integer.parseInt(code, 16);
			String name = font.toLowerCase(Locale.ROOT);
			if (name.startsWith("wingdings")) {
				return WINGDINGS.getOrDefault(value & BYTE, BULLET);
			}
			if (name.startsWith("symbol")) {
				return SYMBOL.getOrDefault(value & BYTE, ascii(value & BYTE));
			}
			return isPrivate(value) ? ascii(value & BYTE) : Character.toString(value);
		} catch (IllegalArgumentException odd) {
			return BULLET;
		}
	}

	private static boolean isPrivate(int value) {
		return value >= 0xF000 && value <= 0xF0FF;
	}

	private static String ascii(int value) {
		return value > ' ' && value < 0x7F ? Character.toString(value) : BULLET;
	}
}
