package vn.kehoach.dsl.conversion;

import java.util.Optional;
import java.util.regex.Pattern;

import vn.kehoach.model.indicator.DecimalWording;

/** Numbers with a point before the decimals, perhaps with commas between groups: 8.5, 1,234.5. */
public final class EnglishNumber {
	private static final Pattern FORM = Pattern.compile("-?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)\\.[0-9]+");

	private EnglishNumber() {
	}

	/** The same number in the Vietnamese way, 8,5 or 1.234,5; empty for a text that is no such number. */
	public static Optional<String> mended(String text) {
		if (!FORM.matcher(text).matches())
			return Optional.empty();
		return DecimalWording.read(text.replace(",", "").replace('.', ',')).map(DecimalWording::write);
	}
}
