package vn.kehoach.ui.tests.app;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells Vietnamese words from English ones by the shape of their syllables. */
final class VietnameseWords {
	/** The beginning, the vowels and the end that a syllable without its marks can have. */
	private static final Pattern SYLLABLE = Pattern.compile(
			"(b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|q|r|s|t|th|tr|v|x)?[aeiouy]{1,3}(c|ch|m|n|ng|nh|p|t)?");
	private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
	private static final Pattern KEYS = Pattern.compile("\\([^)]*(\\+[^)]*|F\\d+)\\)");
	/** Names, and abbreviations of formats and keys. */
	private static final Set<String> NAMES = Set.of("word", "docx", "pdf", "html", "txt", "excel", "csv", "web");
	/** English words of menus that look like syllables of Vietnamese. */
	private static final Set<String> ENGLISH = Set.of("go", "run", "up", "cut", "pin", "on", "no", "the", "then", "can", "than");

	private VietnameseWords() {
	}

	/** Whether no word of the text looks foreign; names of keys such as "(Ctrl+S)" do not count. */
	static boolean are(String text) {
		return NO_LETTERS.splitAsStream(KEYS.matcher(text).replaceAll("")).filter(word -> !word.isEmpty()).allMatch(VietnameseWords::is);
	}

	private static boolean is(String word) {
		String lower = word.toLowerCase(Locale.ROOT);
		String plain = Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace('đ', 'd');
		return NAMES.contains(lower) || !ENGLISH.contains(lower) && SYLLABLE.matcher(plain).matches();
	}
}
