package vn.kehoach.check.links;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names brought to a form in which typing differences do not count: case, blanks, dashes, composition of letters. */
public final class ComparableName {
	private static final Pattern DASH = Pattern.compile("\\s*[-–—]\\s*");
	private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

	private ComparableName() {
	}

	/** The comparable form of a name; empty for none. */
	public static String of(String name) {
		if (name == null)
			return "";
		String lower = Normalizer.normalize(name, Form.NFC).toLowerCase(Locale.ROOT);
		return BLANKS.matcher(DASH.matcher(lower).replaceAll("-")).replaceAll(" ").strip();
	}
}
