package vn.kehoach.importer.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.kehoach.model.IndicatorValue;
import vn.kehoach.model.ModelFactory;
import vn.kehoach.model.ValueForm;
import vn.kehoach.model.indicator.DecimalWording;
import vn.kehoach.model.indicator.ValueWording;

/** Reads the cells of values: numbers in Vietnamese form, ranges, bounds, changes; all else is kept in words. */
final class ValueReader {
	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
	private static final String NUMBER = "([\\d][\\d.,]*) ?%?";
	private static final Pattern EXACT = Pattern.compile("([-–−]? ?[\\d][\\d.,]*) ?%?");
	private static final Pattern RANGE = Pattern.compile("(?:từ )?" + NUMBER + " ?(?:-|–|−|đến) ?" + NUMBER);
	private static final Pattern CHANGE = Pattern
			.compile("(tăng|giảm)(?: thêm| bình quân)? " + "([\\d][\\d.,]*)(?: ?[-–] ?([\\d][\\d.,]*))? ?(\\D.*)?");
	private static final Pattern MISSING = Pattern.compile("[-–—.…xX/_]+");
	private static final Pattern DECIMAL_POINT = Pattern.compile("-?\\d+\\.\\d{1,2}");
	private static final Pattern ENGLISH = Pattern.compile("-?\\d{1,3}(?:,\\d{3}){2,}(?:\\.\\d+)?|-?\\d{1,3}(?:,\\d{3})+\\.\\d+");

	private record Bound(ValueForm form, Pattern pattern) {
		Bound(ValueForm form, String pattern) {
			this(form, Pattern.compile(pattern));
		}
	}

	private static final List<Bound> BOUNDS = List.of(new Bound(ValueForm.AT_LEAST, "(?:≥|>=|ít nhất|tối thiểu|không dưới) ?" + NUMBER),
			new Bound(ValueForm.AT_LEAST, "(?:từ )?" + NUMBER + " trở lên"),
			new Bound(ValueForm.AT_MOST, "(?:từ )?" + NUMBER + " trở xuống"),
			new Bound(ValueForm.AT_MOST, "(?:≤|<=|tối đa|không quá|không vượt quá) ?" + NUMBER),
			new Bound(ValueForm.LESS, "(?:<|dưới) ?" + NUMBER), new Bound(ValueForm.MORE, "(?:>|trên) ?" + NUMBER));

	/** The value that the cell prints, without year and kind; empty for an empty cell. */
	Optional<IndicatorValue> read(String cell) {
		if (cell.isEmpty())
			return Optional.empty();
		IndicatorValue value = ModelFactory.eINSTANCE.createIndicatorValue();
		fill(value, cell.toLowerCase(VIETNAMESE));
		if (!ValueWording.computed(value).equals(cell))
			value.setWording(cell);
		return Optional.of(value);
	}

	private static void fill(IndicatorValue value, String text) {
		value.setForm(ValueForm.WORDS);
		if (MISSING.matcher(text).matches()) {
			value.setForm(ValueForm.MISSING);
			return;
		}
		Matcher exact = EXACT.matcher(text);
		if (exact.matches()) {
			number(exact.group(1)).ifPresent(number -> set(value, ValueForm.EXACT, number, null));
			return;
		}
		Matcher range = RANGE.matcher(text);
		if (range.matches()) {
			numbers(value, ValueForm.RANGE, range.group(1), range.group(2));
			return;
		}
		Matcher change = CHANGE.matcher(text);
		if (change.matches()) {
			change(value, change);
			return;
		}
		for (Bound bound : BOUNDS) {
			Matcher matcher = bound.pattern.matcher(text);
			if (matcher.matches())
				number(matcher.group(1)).ifPresent(number -> set(value, bound.form, number, null));
		}
	}

	private static void change(IndicatorValue value, Matcher change) {
		numbers(value, change.group(1).equals("tăng") ? ValueForm.INCREASE : ValueForm.DECREASE, change.group(2), change.group(3));
		if (value.getAmount() != null && change.group(4) != null)
			value.setUnit(change.group(4).strip());
	}

	private static void numbers(IndicatorValue value, ValueForm form, String lower, String upper) {
		Optional<BigDecimal> amount = number(lower);
		Optional<BigDecimal> end = upper == null ? Optional.empty() : number(upper);
		if (amount.isPresent() && (upper == null || end.isPresent()))
			set(value, form, amount.get(), end.orElse(null));
	}

	private static void set(IndicatorValue value, ValueForm form, BigDecimal amount, BigDecimal upper) {
		value.setForm(form);
		value.setAmount(amount);
		value.setUpper(upper);
	}

	/** The number; one or two decimals behind a point, or commas between groups, can be read in no other way. */
	private static Optional<BigDecimal> number(String text) {
		String digits = text.replaceFirst("^[–−] ?", "-").replace(" ", "");
		if (DECIMAL_POINT.matcher(digits).matches())
			return Optional.of(new BigDecimal(digits));
		if (ENGLISH.matcher(digits).matches())
			return Optional.of(new BigDecimal(digits.replace(",", "")));
		return DecimalWording.read(digits);
	}
}
