package vn.kehoach.dsl.conversion;

import java.math.BigDecimal;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

import vn.kehoach.model.indicator.DecimalWording;

/** Converts numbers in the Vietnamese format: 1.234,5. */
final class DecimalConverter implements IValueConverter<BigDecimal> {

	@Override
	public BigDecimal toValue(String text, INode node) {
		return text == null || text.isEmpty()
				? null
				: DecimalWording.read(text).orElseThrow(() -> new ValueConverterException(reason(text), node, null));
	}

	private static String reason(String text) {
		return EnglishNumber.mended(text).map(mended -> DslMessages.get("number.english", text, mended))
				.orElseGet(() -> DslMessages.get("number.impossible", text));
	}

	@Override
	public String toString(BigDecimal value) {
		return DecimalWording.write(value);
	}
}
