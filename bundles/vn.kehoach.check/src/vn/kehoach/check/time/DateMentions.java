package vn.kehoach.check.time;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import vn.kehoach.check.passage.Passage;
import vn.kehoach.check.passage.Word;

/**
 * Reads the dates of a passage from left to right: 30/6/2024, 30-6-2024, "ngày 30 tháng 6 năm 2024", "ngày 30/6", "tháng 11/2024",
 * "quý II năm 2024", "năm 2024". Spans of years (2021-2025, "giai đoạn 2021 - 2025") and numbers of documents (01/2024/NQ) are none.
 */
public final class DateMentions {
	private static final int EARLIEST = 1900;
	private static final int LATEST = 2100;
	private static final List<String> QUARTERS = List.of("i", "ii", "iii", "iv");

	private final Passage passage;
	private final List<Word> words;
	private final List<DateMention> mentions = new ArrayList<>();

	private DateMentions(Passage passage) {
		this.passage = passage;
		this.words = passage.words();
		if (hasDigit(passage.text()))
			read();
	}

	/** The dates of a passage; they are read once. */
	public static List<DateMention> of(Passage passage) {
		return Collections.unmodifiableList(passage.derived(DateMentions.class, DateMentions::new).mentions);
	}

	private static boolean hasDigit(String text) {
		for (int position = 0; position < text.length(); position++)
			if (Character.isDigit(text.charAt(position)))
				return true;
		return false;
	}

	private void read() {
		int position = 0;
		while (position < words.size()) {
			DateMention mention = at(position);
			if (mention != null)
				mentions.add(mention);
			position = mention == null ? position + 1 : mention.last() + 1;
		}
	}

	private DateMention at(int position) {
		return switch (words.get(position).lower()) {
		case "ngày" -> isNumber(position + 1) && isBlankBefore(position + 1) ? day(position) : null;
		case "tháng" -> isNumber(position + 1) && isBlankBefore(position + 1) ? month(position, position, 0) : null;
		case "quý" -> quarter(position);
		case "năm" -> isYear(position + 1) && isBlankBefore(position + 1) && isAlone(position + 1)
				? new DateMention(passage, position, position + 1, 0, 0, 0, number(position + 1))
				: null;
		default -> isNumber(position) ? figures(position, position) : null;
		};
	}

	/** "ngày 30/6/2024", "ngày 30/6", "ngày 30 tháng 6 năm 2024", "ngày 30 tháng 6". */
	private DateMention day(int first) {
		DateMention figures = figures(first, first + 1);
		if (figures != null)
			return figures;
		if (isJoined(first + 2, '/') && isNumber(first + 2) && !isFollowedBy(first + 2, '/'))
			return new DateMention(passage, first, first + 2, number(first + 1), number(first + 2), 0, 0);
		boolean month = isWord(first + 2, "tháng") && isNumber(first + 3) && isBlankBefore(first + 2) && isBlankBefore(first + 3);
		return month ? month(first, first + 2, number(first + 1)) : null;
	}

	private DateMention month(int first, int word, int day) {
		int number = word + 1;
		if (isJoined(number + 1, '/') && isYear(number + 1) && isAlone(number + 1))
			return new DateMention(passage, first, number + 1, day, number(number), 0, number(number + 1));
		if (isWord(number + 1, "năm") && isYear(number + 2) && isBlankBefore(number + 1) && isBlankBefore(number + 2))
			return new DateMention(passage, first, number + 2, day, number(number), 0, number(number + 2));
		return day > 0 ? new DateMention(passage, first, number, day, number(number), 0, 0) : null;
	}

	private DateMention quarter(int first) {
		if (first + 1 >= words.size() || !isBlankBefore(first + 1))
			return null;
		int quarter = isNumber(first + 1) ? number(first + 1) : QUARTERS.indexOf(words.get(first + 1).lower()) + 1;
		if (quarter < 1 || quarter > QUARTERS.size())
			return null;
		if ((isJoined(first + 2, '/') || isJoined(first + 2, '-')) && isYear(first + 2) && isAlone(first + 2))
			return new DateMention(passage, first, first + 2, 0, 0, quarter, number(first + 2));
		boolean year = isWord(first + 2, "năm") && isYear(first + 3) && isBlankBefore(first + 2) && isBlankBefore(first + 3);
		return year ? new DateMention(passage, first, first + 3, 0, 0, quarter, number(first + 3)) : null;
	}

	/** 30/6/2024, with strokes, hyphens or points. */
	private DateMention figures(int first, int day) {
		for (char mark : new char[]{ '/', '-', '.' })
			if (isJoined(day + 1, mark) && isJoined(day + 2, mark) && isNumber(day + 1) && isYear(day + 2) && isAlone(day + 2)
					&& !isPrecededByMark(day))
				return new DateMention(passage, first, day + 2, number(day), number(day + 1), 0, number(day + 2));
		return null;
	}

	private boolean isWord(int position, String word) {
		return position < words.size() && words.get(position).text().equals(word);
	}

	/** One or two figures. */
	private boolean isNumber(int position) {
		return position < words.size() && words.get(position).text().length() <= 2 && isFigures(position);
	}

	private boolean isYear(int position) {
		return position < words.size() && words.get(position).text().length() == 4 && isFigures(position) && number(position) > EARLIEST
				&& number(position) < LATEST;
	}

	private boolean isFigures(int position) {
		return words.get(position).text().chars().allMatch(c -> c >= '0' && c <= '9');
	}

	private int number(int position) {
		return Integer.parseInt(words.get(position).text());
	}

	private boolean isBlankBefore(int position) {
		return passage.text().substring(words.get(position - 1).end(), words.get(position).start()).isBlank();
	}

	/** True when nothing but the mark stands between the word and the one before it. */
	private boolean isJoined(int position, char mark) {
		return position < words.size() && words.get(position).start() == words.get(position - 1).end() + 1
				&& passage.text().charAt(words.get(position - 1).end()) == mark;
	}

	private boolean isFollowedBy(int position, char mark) {
		int end = words.get(position).end();
		return end < passage.text().length() && passage.text().charAt(end) == mark;
	}

	private boolean isPrecededByMark(int position) {
		int start = words.get(position).start();
		return start > 0 && "/-.,".indexOf(passage.text().charAt(start - 1)) >= 0;
	}

	/** True for a year that neither begins a span of years nor stands inside the number of a document. */
	private boolean isAlone(int position) {
		if (isFollowedBy(position, '/'))
			return false;
		if (position + 1 >= words.size() || !isYear(position + 1))
			return true;
		String gap = passage.text().substring(words.get(position).end(), words.get(position + 1).start()).strip();
		return !gap.equals("-") && !gap.equals("–");
	}
}
