package vn.kehoach.ui.editor.structure.form;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.kehoach.model.time.CalendarDate;

/** Dates as people in Viet Nam type and read them: 30/06/2027, 06/2027, 2027. */
public final class VietnameseDate {
	private static final Pattern TYPED = Pattern.compile("(?:(?:(\\d{1,2})\\s*[/.-]\\s*)?(\\d{1,2})\\s*[/.-]\\s*)?(\\d{4})");
	private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?");

	private VietnameseDate() {
	}

	/** Reads what was typed: day first, months and years alone too; the ISO form as well. Nothing for what is no date. */
	public static Optional<CalendarDate> read(String typed) {
		String words = typed.strip();
		try {
			if (ISO.matcher(words).matches())
				return Optional.of(CalendarDate.parse(words));
			Matcher date = TYPED.matcher(words);
			if (!date.matches())
				return Optional.empty();
			return Optional.of(new CalendarDate(Integer.parseInt(date.group(3)), number(date.group(2)), number(date.group(1))));
		} catch (DateTimeException noSuchDay) {
			return Optional.empty();
		}
	}

	private static int number(String digits) {
		return digits == null ? 0 : Integer.parseInt(digits);
	}

	/** The date in figures. */
	public static String write(CalendarDate date) {
		if (!date.hasMonth())
			return "%04d".formatted(date.year());
		return date.hasDay()
				? "%02d/%02d/%04d".formatted(date.day(), date.month(), date.year())
				: "%02d/%04d".formatted(date.month(), date.year());
	}
}
