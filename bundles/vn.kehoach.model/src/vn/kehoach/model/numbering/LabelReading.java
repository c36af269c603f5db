package vn.kehoach.model.numbering;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A printed label taken apart, so that the labels after it can continue it.
 *
 * @param format how it is written
 * @param ordinal its place in the sequence
 */
public record LabelReading(LabelFormat format, int ordinal) {
	private static final Pattern LAST_NUMBER = Pattern.compile("^(.*?)([0-9]{1,4}|[IVXLCDM]+|\\p{L}{1,2})([^\\p{L}\\p{N}]*)$");

	/**
	 * Reads a label such as "9.1.", "(2)", "A-", "Điều 3." or "đ)". Where the number can be read in several schemes ("C-" is
	 * Roman or a letter), the one nearest to what is expected wins.
	 *
	 * @return empty when the label holds no number
	 */
	public static Optional<LabelReading> of(String label, int expectedOrdinal) {
		Matcher matcher = LAST_NUMBER.matcher(label.strip());
		if (!matcher.matches() || endsInLetter(matcher.group(1)))
			return Optional.empty();
		LabelReading nearest = null;
		for (NumberScheme scheme : NumberScheme.values()) {
			OptionalInt ordinal = scheme.read(matcher.group(2));
			if (ordinal.isPresent()
					&& (nearest == null || distance(ordinal.getAsInt(), expectedOrdinal) < distance(nearest.ordinal, expectedOrdinal)))
				nearest = new LabelReading(new LabelFormat(matcher.group(1), scheme, matcher.group(3)), ordinal.getAsInt());
		}
		return Optional.ofNullable(nearest);
	}

	private static boolean endsInLetter(String prefix) {
		return !prefix.isEmpty() && Character.isLetterOrDigit(prefix.charAt(prefix.length() - 1));
	}

	private static int distance(int ordinal, int expected) {
		return Math.abs(ordinal - expected);
	}
}
