package vn.kehoach.ui.indicators;

import java.util.Optional;
import java.util.regex.Pattern;

/** What people type as the value of an indicator: numbers as Vietnam writes them, "1.234,5". */
final class TypedNumber {
	private static final Pattern DIGITS_AND_SIGNS = Pattern.compile("[-<>≤≥= ]*[0-9][0-9.,]*");
	private static final Pattern NUMBER = Pattern.compile("[-<>≤≥= ]*(?:[0-9]{1,3}(?:\\.[0-9]{3})+|[0-9]+)(?:,[0-9]+)?");

	private TypedNumber() {
	}

	/** Why the text cannot be meant as a value: it looks like a number, but not like one of Vietnam. Nothing when it can. */
	static Optional<String> refusal(String typed) {
		String text = typed.strip();
		boolean meant = DIGITS_AND_SIGNS.matcher(text).matches();
		return meant && !NUMBER.matcher(text).matches() ? Optional.of(IndicatorMessages.text("notANumber", text)) : Optional.empty();
	}
}
