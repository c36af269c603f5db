package vn.kehoach.dsl.ide.completion;

import java.text.Normalizer;
import java.util.Locale;

/** Typed text, prepared for comparing with many keys. */
public final class TypedWords {
	private final String composed;
	private final String plain;

	TypedWords(TypedText typed) {
		this(typed.composed());
	}

	private TypedWords(String composed) {
		this.composed = composed;
		plain = SearchKey.plain(composed);
	}

	/** Words typed into a search field; blanks around and between them count for nothing. */
	public static TypedWords of(String typed) {
		return new TypedWords(Normalizer.normalize(typed, Normalizer.Form.NFC).strip().replaceAll("\\s+", " "));
	}

	/** Small letters without marks. */
	public String plain() {
		return plain;
	}

	/** True when some mark was typed, so that marks matter. */
	boolean hasMarks() {
		return !plain.equals(composed.toLowerCase(Locale.ROOT));
	}

	/** True when in each word the marks that were typed are among those of the same word of the other text. */
	boolean marksAreIn(String other) {
		String[] words = composed.split(" ");
		String[] others = other.split(" ");
		for (int i = 0; i < words.length; i++) {
			if (i >= others.length || !marksAreIn(words[i], others[i]))
				return false;
		}
		return true;
	}

	private static boolean marksAreIn(String word, String other) {
		String marks = marks(other);
		return marks(word).chars().allMatch(mark -> marks.indexOf(mark) >= 0);
	}

	private static String marks(String word) {
		return Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("[^\\p{M}đ]", "");
	}
}
