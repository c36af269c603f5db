package vn.kehoach.check.indicators.prose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorValue;
import vn.kehoach.model.ValueForm;
import vn.kehoach.model.ValueKind;

/**
 * A value that a sentence gives for an indicator, in its unit.
 *
 * @param indicator the indicator
 * @param year the year that stands behind the name, if any
 * @param kinds the kinds that the words can mean; empty when they do not tell
 * @param amount the number
 * @param start the offset of the number
 * @param end the offset behind the unit
 */
record StatedValue(Indicator indicator, Optional<Integer> year, Set<ValueKind> kinds, BigDecimal amount, int start, int end) {
	/** The registry's values that can be meant, of one year and the document's own place. */
	List<IndicatorValue> candidates(int meantYear) {
		List<IndicatorValue> ofYear = indicator.getValues().stream()
				.filter(value -> value.getYear() == meantYear && value.getFirstYear() == 0 && value.getLocality() == null
						&& hasNumber(value))
				.toList();
		List<IndicatorValue> ofKind = ofYear.stream().filter(value -> kinds.contains(value.getKind())).toList();
		return kinds.isEmpty() ? ofYear : ofKind;
	}

	/** True when the sentence gives the value's number; of a range, one of its ends. */
	boolean agrees(IndicatorValue value) {
		return amount.compareTo(value.getAmount()) == 0 || value.getUpper() != null && amount.compareTo(value.getUpper()) == 0;
	}

	private static boolean hasNumber(IndicatorValue value) {
		boolean amountOfTheYear = value.getForm() != ValueForm.INCREASE && value.getForm() != ValueForm.DECREASE;
		return value.getAmount() != null && amountOfTheYear;
	}
}
