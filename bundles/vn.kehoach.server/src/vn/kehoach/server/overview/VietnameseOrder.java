package vn.kehoach.server.overview;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** The order of the Vietnamese alphabet. */
final class VietnameseOrder {
	private VietnameseOrder() {
	}

	/** Compares names; equal ones by their letters. */
	static Comparator<String> names() {
		Collator collator = Collator.getInstance(Locale.of("vi"));
		return ((Comparator<String>) collator::compare).thenComparing(Comparator.naturalOrder());
	}
}
