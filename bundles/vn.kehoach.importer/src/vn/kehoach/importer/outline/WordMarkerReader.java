package vn.kehoach.importer.outline;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.kehoach.model.numbering.NumberScheme;
import vn.kehoach.model.text.Capitals;

/** Reads "Điều 1.", "Chương I", "Mục 2", "Phần thứ nhất", "Đề án 1:", "Nhiệm vụ 1:" at the beginning of a line. */
final class WordMarkerReader {
	private static final Pattern LABEL = Pattern.compile(
			"((điều|chương|mục|phần) +(\\d{1,3}|[ivxl]{1,6}|[a-e]|thứ +\\p{L}+|mở đầu))( ?[.:-]|)(?: +(.*))?",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	private static final Pattern ENTRY = Pattern.compile(
			"((Đề án|ĐỀ ÁN|Dự án|DỰ ÁN|Nhiệm vụ|NHIỆM VỤ)(?: số)? ([1-9]\\d?)(?: ?[.:]| [-–]))(?: +(.*))?",
			Pattern.DOTALL);
	private static final List<String> ORDINALS = List.of("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười");
	private static final Map<String, Numeral> NUMERALS = Map.of("điều", Numeral.ARTICLE, "chương", Numeral.CHAPTER, "mục", Numeral.SECTION,
			"phần",
			Numeral.PART_WORD);
	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

	Optional<Marker> read(String line) {
		Matcher matcher = LABEL.matcher(line);
		if (!matcher.matches())
			return entry(line);
		Numeral numeral = NUMERALS.get(matcher.group(2).toLowerCase(VIETNAMESE));
		String rest = matcher.group(5) == null ? "" : matcher.group(5);
		OptionalInt ordinal = ordinal(matcher.group(3));
		boolean heading = !matcher.group(4).isEmpty() || rest.isEmpty() || numeral != Numeral.ARTICLE && Capitals.isAll(rest);
		if (!heading || ordinal.isEmpty() || numeral == Numeral.ARTICLE && !Character.isDigit(matcher.group(3).charAt(0)))
			return Optional.empty();
		return Optional.of(new Marker(numeral, matcher.group(1) + matcher.group(4), List.of(ordinal.getAsInt()), false, rest));
	}

	private static Optional<Marker> entry(String line) {
		Matcher matcher = ENTRY.matcher(line);
		if (!matcher.matches())
			return Optional.empty();
		String rest = matcher.group(4) == null ? "" : matcher.group(4);
		Numeral numeral = matcher.group(2).equalsIgnoreCase("Nhiệm vụ") ? Numeral.TASK : Numeral.PROJECT;
		return Optional.of(new Marker(numeral, matcher.group(1), List.of(Integer.valueOf(matcher.group(3))), false, rest));
	}

	private static OptionalInt ordinal(String number) {
		String[] words = number.toLowerCase(VIETNAMESE).split(" +");
		if (words.length > 1)
			return OptionalInt.of(Math.max(1, ORDINALS.indexOf(words[1]) + 1));
		OptionalInt arabic = NumberScheme.ARABIC.read(number);
		OptionalInt roman = arabic.isPresent() ? arabic : NumberScheme.ROMAN.read(number.toUpperCase(VIETNAMESE));
		return roman.isPresent() ? roman : NumberScheme.LETTER.read(number.toLowerCase(VIETNAMESE));
	}
}
