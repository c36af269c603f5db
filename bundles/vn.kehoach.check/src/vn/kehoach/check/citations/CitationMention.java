package vn.kehoach.check.citations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import vn.kehoach.check.passage.Passage;
import vn.kehoach.check.passage.Word;
import vn.kehoach.check.time.DateMention;
import vn.kehoach.check.time.DateMentions;
import vn.kehoach.model.CitedKind;
import vn.kehoach.model.time.CalendarDate;

/**
 * Words that read like a citation: a kind of document, perhaps "số", and a number with letters, as in "Nghị quyết số 57-NQ/TW".
 *
 * @param passage the passage
 * @param start the offset of the kind
 * @param end the offset behind the number
 * @param kind the kind
 * @param number the number and symbol
 * @param dated the date that follows it, if a whole one does
 */
record CitationMention(Passage passage, int start, int end, CitedKind kind, String number, Optional<DateMention> dated) {
	private static final int LONGEST_KIND = 4;
	private static final Map<String, CitedKind> KINDS = kinds();

	/** The words. */
	String text() {
		return passage.text().substring(start, end);
	}

	/** The citations of a passage from left to right. */
	static List<CitationMention> of(Passage passage) {
		String text = passage.text();
		if (text.indexOf('/') < 0 || text.chars().noneMatch(Character::isDigit))
			return List.of();
		List<CitationMention> mentions = new ArrayList<>();
		List<DateMention> dates = DateMentions.of(passage);
		int end = 0;
		List<Word> words = passage.words();
		for (int position = 1; position < words.size(); position++) {
			Word word = words.get(position);
			if (word.start() < end || !Character.isDigit(word.text().charAt(0)) || !isBlankBefore(text, word))
				continue;
			String number = numberAt(text, word.start());
			int kindEnd = words.get(position - 1).text().equals("số") ? position - 2 : position - 1;
			int kindStart = number.isEmpty() ? -1 : kindStart(text, words, kindEnd);
			if (kindStart < 0)
				continue;
			end = word.start() + number.length();
			CitedKind kind = KINDS.get(text.substring(words.get(kindStart).start(), words.get(kindEnd).end()).toLowerCase(Locale.ROOT));
			mentions.add(new CitationMention(passage, words.get(kindStart).start(), end, kind, number, dateBehind(dates, text, end)));
		}
		return mentions;
	}

	/** The date that follows it. */
	Optional<CalendarDate> date() {
		return dated.flatMap(DateMention::date);
	}

	/** The whole date that stands directly behind an offset. */
	private static Optional<DateMention> dateBehind(List<DateMention> dates, String text, int end) {
		return dates.stream().filter(date -> date.start() >= end && text.substring(end, date.start()).isBlank()).findFirst()
				.filter(date -> date.date().filter(CalendarDate::hasDay).isPresent());
	}

	private static boolean isBlankBefore(String text, Word word) {
		return word.start() > 0 && Character.isWhitespace(text.charAt(word.start() - 1));
	}

	/** The run without blanks that begins at an offset, when it has a stroke and letters, without marks at its end; else empty. */
	private static String numberAt(String text, int start) {
		int end = start;
		while (end < text.length() && (Word.isPart(text.charAt(end)) || "-/.–".indexOf(text.charAt(end)) >= 0))
			end++;
		while (end > start && !Word.isPart(text.charAt(end - 1)))
			end--;
		String number = text.substring(start, end);
		return number.indexOf('/') > 0 && number.chars().anyMatch(Character::isUpperCase) ? number : "";
	}

	/** The place of the first word of the kind that ends with a word; the longest kind counts. */
	private static int kindStart(String text, List<Word> words, int last) {
		for (int first = Math.max(0, last - LONGEST_KIND + 1); first <= last; first++)
			if (KINDS.containsKey(text.substring(words.get(first).start(), words.get(last).end()).toLowerCase(Locale.ROOT)))
				return first;
		return -1;
	}

	private static Map<String, CitedKind> kinds() {
		Map<String, CitedKind> kinds = new HashMap<>();
		for (CitedKind kind : CitedKind.values())
			kinds.put(kind.getLiteral(), kind);
		kinds.remove(CitedKind.OTHER.getLiteral());
		return Map.copyOf(kinds);
	}
}
