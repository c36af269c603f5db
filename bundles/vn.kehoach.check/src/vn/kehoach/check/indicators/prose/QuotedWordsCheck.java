package vn.kehoach.check.indicators.prose;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.Severity;
import vn.kehoach.check.SingleElementCheck;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Fix;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.indicators.number.PrintedNumber;
import vn.kehoach.check.indicators.number.UnitName;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorValue;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.ProseReference;
import vn.kehoach.model.indicator.IndicatorValues;
import vn.kehoach.model.indicator.ValueWording;

/** A reference to a value whose own words give another number or another unit than the value. Words such as "gần 9%" may round. */
public final class QuotedWordsCheck extends SingleElementCheck<ProseReference> {
	private static final Pattern ROUNDING = Pattern.compile("(?<!\\p{L})(gần|khoảng|hơn|trên|xấp xỉ|chừng)(?!\\p{L})");

	/** Holds no state. */
	public QuotedWordsCheck() {
		super(new CheckDescription("KH520", Severity.WARNING, true), ProseReference.class);
	}

	@Override
	protected Optional<Observation> observe(ProseReference reference, CheckContext context) {
		if (reference.getQuoted() == null || reference.getWording() == null || !(reference.getTarget() instanceof Indicator indicator))
			return Optional.empty();
		return IndicatorValues.of(indicator, reference.getQuoted())
				.flatMap(value -> variant(reference.getWording(), value, indicator).map(variant -> Observation
						.of(FindingPlace.at(reference, ModelPackage.Literals.PROSE_REFERENCE__WORDING), reference.getWording(),
								String.valueOf(indicator.getLabel()), ValueWording.inProse(value))
						.inVariant(variant).withFix(new Fix.RemoveValue())));
	}

	/** What is wrong with the words: the message to tell it by; empty when nothing is. */
	private static Optional<String> variant(String words, IndicatorValue value, Indicator indicator) {
		List<PrintedNumber> numbers = PrintedNumber.allOf(words);
		if (numbers.isEmpty() || value.getAmount() == null || ROUNDING.matcher(words.toLowerCase(Locale.ROOT)).find())
			return Optional.empty();
		String unit = value.getUnit() == null ? indicator.getUnit() : value.getUnit();
		if (namesAnotherUnit(words, numbers.getLast(), unit))
			return magnitudeDiffers(words, numbers.getLast(), unit) ? Optional.empty() : Optional.of("message.unit");
		boolean known = numbers.stream().map(PrintedNumber::value)
				.allMatch(number -> number.compareTo(value.getAmount()) == 0
						|| value.getUpper() != null && number.compareTo(value.getUpper()) == 0);
		return known ? Optional.empty() : Optional.of("message");
	}

	private static boolean namesAnotherUnit(String words, PrintedNumber number, String unit) {
		String rest = words.substring(number.end()).strip();
		boolean named = !rest.isEmpty() && (Character.isLetter(rest.charAt(0)) || rest.charAt(0) == '%');
		return named && !UnitName.isMissing(unit) && !rest.startsWith("trở") && UnitName.endIn(words, number.end(), unit) < 0;
	}

	/** "6,15 nghìn tỷ đồng" for 6.150 tỷ đồng: the same unit in thousands or millions is left to the reader. */
	private static boolean magnitudeDiffers(String words, PrintedNumber number, String unit) {
		String rest = words.substring(number.end()).strip().toLowerCase(Locale.ROOT);
		String[] own = unit.toLowerCase(Locale.ROOT).split("\\s+");
		return rest.endsWith(own[own.length - 1]);
	}
}
