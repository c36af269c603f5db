package vn.kehoach.check.links;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

/** Names brought to a form in which typing differences do not count: case, blanks, dashes, composition of letters. */
public final class ComparableName {
	private ComparableName() {
	}

	/** The comparable form of a name; empty for none. */
	public static String of(String name) {
		if (name == null)
			return "";
		return Normalizer.normalize(name, Form.NFC).toLowerCase(Locale.ROOT).replaceAll("\\s*[-–—]\\s*", "-")
				.replaceAll("[\\s\\u00A0]+", " ").strip();
	}
}
