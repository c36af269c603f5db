package vn.kehoach.dsl.ide.completion;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

import vn.kehoach.model.text.PlainLetters;

/**
 * Words under which something is found, whatever the case and however many of its tone marks are typed: "tai ch", "Tài ch" and
 * "tái" (on the way to "Tài") find "Sở Tài chính", and "hòa" finds "hoà".
 */
public final class SearchKey {
	private final boolean inside;
	private String words;
	private String plain;

	private SearchKey(String words, boolean inside) {
		this.words = words;
		this.inside = inside;
	}

	/** A key that has to be typed from its beginning. */
	public static SearchKey fromStart(String words) {
		return new SearchKey(words, false);
	}

	/** A key that is also found by words from its middle on. */
	public static SearchKey fromAnyWord(String words) {
		return new SearchKey(words, true);
	}

	/**
	 * The way in which the typed text is the beginning of the key, or of its words from one of them on.
	 */
	public Optional<Match> match(TypedWords typed) {
		if (plain == null) {
			words = Normalizer.normalize(words, Normalizer.Form.NFC);
			plain = plain(words);
		}
		for (int at = 0; at >= 0; at = inside ? nextWord(at) : -1) {
			if (plain.startsWith(typed.plain(), at) && marksAgree(typed, at))
				return Optional.of(new Match(at > 0, plain.length() - at - typed.plain().length() == 0, rest(typed, at)));
		}
		return Optional.empty();
	}

	private int nextWord(int at) {
		int blank = plain.indexOf(' ', at);
		return blank < 0 || blank + 1 >= plain.length() ? -1 : blank + 1;
	}

	private boolean marksAgree(TypedWords typed, int at) {
		if (!typed.hasMarks())
			return true;
		return plain.length() == words.length() && typed.marksAreIn(words.substring(at, at + typed.plain().length()));
	}

	private String rest(TypedWords typed, int at) {
		String from = typed.hasMarks() && plain.length() == words.length() ? words : plain;
		return from.substring(at + typed.plain().length());
	}

	/** Small letters without marks. */
	static String plain(String words) {
		return PlainLetters.of(words).toLowerCase(Locale.ROOT);
	}

	/**
	 * A match.
	 *
	 * @param inside true when it begins at a later word of the key
	 * @param whole true when the whole rest of the key was typed
	 * @param rest what of the key is not typed yet
	 */
	public record Match(boolean inside, boolean whole, String rest) {
	}
}
