package vn.kehoach.importer.outline;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.kehoach.model.numbering.NumberScheme;

/** Reads the number at the beginning of a line. */
public final class MarkerReader {
	private static final Pattern CAPITAL = Pattern.compile("([A-HĐ])( ?[.)/-]|\\.-)( *)(.*)");
	private static final Pattern ROMAN = Pattern.compile("([IVXL]{1,6})( ?[./)-]|\\.-)( *)(.*)");
	private static final Pattern ARABIC = Pattern.compile("(\\d{1,3})(\\.|/|-)( *)(\\D.*)?");
	private static final Pattern DECIMAL = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,2}){1,4})(\\.|/|-|)( *)(\\D.*)?");
	private static final Pattern IN_PARENTHESES = Pattern.compile("\\((\\d{1,2})(\\))( *)(.*)");
	private static final Pattern BEFORE_PARENTHESIS = Pattern.compile("(\\d{1,2})(\\))( *)(.*)");
	private static final Pattern LETTER = Pattern.compile("([a-eg-ik-vxyđ])( ?[.)])( *)(.*)");
	private final WordMarkerReader words = new WordMarkerReader();

	/** The number that the line begins with; empty for running text. */
	public Optional<Marker> read(String line) {
		if (line.isEmpty())
			return Optional.empty();
		char first = line.charAt(0);
		if (first == '(')
			return single(IN_PARENTHESES, Numeral.IN_PARENTHESES, line);
		if (Character.isDigit(first))
			return digits(line);
		if (Character.isLowerCase(first))
			return single(LETTER, Numeral.LETTER, line);
		return Character.isUpperCase(first) ? capital(line) : Optional.empty();
	}

	private Optional<Marker> capital(String line) {
		Optional<Marker> roman = single(ROMAN, Numeral.ROMAN, line);
		return roman.or(() -> single(CAPITAL, Numeral.CAPITAL, line)).or(() -> words.read(line));
	}

	private static Optional<Marker> digits(String line) {
		Matcher decimal = DECIMAL.matcher(line);
		if (decimal.matches() && isSeparate(decimal, decimal.group(2).isEmpty()))
			return marker(Numeral.ARABIC, line, decimal, Arrays.stream(decimal.group(1).split("\\.")).map(Integer::valueOf).toList());
		return single(ARABIC, Numeral.ARABIC, line).or(() -> single(BEFORE_PARENTHESIS, Numeral.BEFORE_PARENTHESIS, line));
	}

	private static Optional<Marker> single(Pattern pattern, Numeral numeral, String line) {
		Matcher matcher = pattern.matcher(line);
		if (!matcher.matches() || !isSeparate(matcher, false) || numeral.read(matcher.group(1)).isEmpty())
			return Optional.empty();
		return marker(numeral, line, matcher, List.of(numeral.read(matcher.group(1)).getAsInt()));
	}

	/** A blank or, where the number has punctuation, a capital letter must follow. */
	private static boolean isSeparate(Matcher matcher, boolean bare) {
		String rest = matcher.group(4) == null ? "" : matcher.group(4);
		if (rest.isEmpty())
			return !bare;
		boolean capital = Character.isUpperCase(rest.codePointAt(0));
		return matcher.group(3).isEmpty() ? capital && !bare && !looksLikeInitial(matcher, rest) : !bare || capital;
	}

	/** "V.Hải" and "A/H5N1" are no numbers. */
	private static boolean looksLikeInitial(Matcher matcher, String rest) {
		return !Character.isDigit(matcher.group(1).charAt(0)) && (rest.length() < 12 || !matcher.group(2).strip().equals("."));
	}

	private static Optional<Marker> marker(Numeral numeral, String line, Matcher matcher, List<Integer> numbers) {
		String rest = matcher.group(4) == null ? "" : matcher.group(4);
		boolean glued = !rest.isEmpty() && matcher.group(3).isEmpty();
		String label = line.substring(0, matcher.end(2));
		return Optional.of(new Marker(numeral, label, numbers, glued, rest));
	}

	/** The same label read as the member of another sequence of parts: "C-" after "II-", "I." after "H.". */
	public static Optional<Marker> reread(Marker marker, Numeral numeral) {
		String number = marker.label().replaceAll("[^\\p{L}]", "");
		NumberScheme scheme = numeral == Numeral.CAPITAL ? NumberScheme.CAPITAL : NumberScheme.ROMAN;
		return scheme.read(number).isPresent() ? Optional.of(marker.as(numeral, scheme.read(number).getAsInt())) : Optional.empty();
	}
}
