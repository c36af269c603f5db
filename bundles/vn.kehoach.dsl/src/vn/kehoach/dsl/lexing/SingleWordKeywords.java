package vn.kehoach.dsl.lexing;

import java.text.Normalizer;
import java.util.Set;
import java.util.stream.Collectors;

/** The keywords that an identifier could be taken for. */
public final class SingleWordKeywords {
	private static final Set<String> KEYWORDS = KeywordSpelling.phrases().stream().filter(keyword -> keyword.indexOf(' ') < 0)
			.map(keyword -> Normalizer.normalize(keyword, Normalizer.Form.NFC)).collect(Collectors.toUnmodifiableSet());

	private SingleWordKeywords() {
	}

	/** True when the word (NFC) is a keyword. */
	public static boolean contains(String word) {
		return KEYWORDS.contains(word);
	}

	/** True when the text consists of the letters and digits of an identifier. */
	public static boolean isWord(String text) {
		return text != null && !text.isEmpty() && Letters.startsWord(text.charAt(0)) && text.chars().allMatch(Letters::continuesWord);
	}
}
