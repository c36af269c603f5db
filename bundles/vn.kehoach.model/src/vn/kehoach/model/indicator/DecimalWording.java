package vn.kehoach.model.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as they are written in Vietnamese: points between groups of three digits, a comma before the decimals. */
public final class DecimalWording {
	private static final Pattern NUMBER = Pattern.compile("-?(?:[0-9]{1,3}(?:\\.[0-9]{3})+|[0-9]+)(?:,[0-9]+)?");

	private DecimalWording() {
	}

	/** The number with its decimals: 1.234,50. */
	public static String write(BigDecimal number) {
		String plain = number.abs().toPlainString();
		int point = plain.indexOf('.');
		String whole = point < 0 ? plain : plain.substring(0, point);
		StringBuilder text = new StringBuilder(number.signum() < 0 ? "-" : "");
		for (int i = 0; i < whole.length(); i++) {
			if (i > 0 && (whole.length() - i) % 3 == 0)
				text.append('.');
			text.append(whole.charAt(i));
		}
		return point < 0 ? text.toString() : text.append(',').append(plain, point + 1, plain.length()).toString();
	}

	/** The number that the text writes, with or without points between the groups; empty when it writes none. */
	public static Optional<BigDecimal> read(String text) {
		return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.'))) : Optional.empty();
	}
}
