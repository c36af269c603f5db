package vn.kehoach.report.docx;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** How wide words are in Times New Roman; figures in times-widths.properties. */
final class TextWidths {

	private static final double UNITS_PER_EM = 2048;
	private static final int FIRST = ' ';
	private static final int LAST = '~';
	private static final char HORN = '\u031B';

	private final Properties table = new Properties();
	private final Map<String, int[]> ascii = new HashMap<>();

	TextWidths() {
		try (Reader reader = new InputStreamReader(
				TextWidths.class.getResourceAsStream("times-widths.properties"), StandardCharsets.UTF_8)) {
			table.load(reader);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The width of a text on one line, in the unit of the font size. */
	double width(String text, boolean bold, boolean italic, double size) {
		String face = bold ? italic ? "bold-italic" : "bold" : italic ? "italic" : "upright";
		String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
		long units = 0;
		for (int i = 0; i < decomposed.length(); i++) {
			char letter = decomposed.charAt(i);
			if (Character.getType(letter) != Character.NON_SPACING_MARK) {
				units += units(face, hasHorn(decomposed, i) ? horned(letter) : letter);
			}
		}
		return units * size / UNITS_PER_EM;
	}

	private int units(String face, char letter) {
		int[] widths = ascii.computeIfAbsent(face, name -> Arrays
				.stream(table.getProperty(name + ".ascii").split(" ")).mapToInt(Integer::parseInt).toArray());
		if (letter >= FIRST && letter <= LAST) {
			return widths[letter - FIRST];
		}
		String single = table.getProperty(face + "." + letter);
		return single == null ? widths['0' - FIRST] : Integer.parseInt(single);
	}

	private static boolean hasHorn(String decomposed, int base) {
		int i = base + 1;
		while (i < decomposed.length() && Character.getType(decomposed.charAt(i)) == Character.NON_SPACING_MARK) {
			if (decomposed.charAt(i) == HORN) {
				return true;
			}
			i++;
		}
		return false;
	}

	private static char horned(char letter) {
		return Normalizer.normalize("" + letter + HORN, Normalizer.Form.NFC).charAt(0);
	}
}
