package vn.kehoach.importer.indicator;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.kehoach.importer.lexicon.Lexicon;

/** Names of places in the headings of tables that compare them: "Vĩnh Long", "Tỉnh Cà Mau", "Phường Ninh Kiều", "Cả nước". */
final class LocalityName {
	private static final Pattern LEVEL = Pattern
			.compile("(?iU)(?:tỉnh|thành phố|tp\\.?|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu|vùng|khu vực) ?");
	private static final Pattern WHOLE = Pattern.compile("(?iU)(?:cả nước|toàn quốc|toàn vùng|toàn tỉnh|toàn thành phố)");
	private static final Pattern OWN_NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}]*(?:[ -]+[\\p{L}\\p{M}]+){0,4}");

	private LocalityName() {
	}

	/** The name at the end of the heading; empty when none stands there. */
	static Optional<String> atEnd(String heading) {
		String text = heading.strip();
		for (int start = 0; start >= 0 && start < text.length(); start = text.indexOf(' ', start + 1)) {
			String rest = text.substring(start).strip();
			if (is(rest))
				return Optional.of(rest);
		}
		return Optional.empty();
	}

	private static boolean is(String text) {
		if (WHOLE.matcher(text).matches())
			return true;
		Matcher level = LEVEL.matcher(text);
		boolean levelled = level.lookingAt();
		String name = levelled ? text.substring(level.end()) : text;
		boolean capital = !name.isEmpty() && Character.isUpperCase(name.charAt(0));
		return capital && (Lexicon.provinces().match(name, 0) == name.length() || levelled && OWN_NAME.matcher(name).matches());
	}
}
