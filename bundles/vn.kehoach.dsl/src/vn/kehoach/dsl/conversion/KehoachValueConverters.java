package vn.kehoach.dsl.conversion;

import java.math.BigDecimal;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;
import org.eclipse.xtext.conversion.impl.AbstractIDValueConverter;
import org.eclipse.xtext.conversion.impl.INTValueConverter;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import vn.kehoach.model.time.CalendarDate;

/** The value converters of the language; one method a rule, named as the rule. */
@Singleton
public final class KehoachValueConverters extends AbstractDeclarativeValueConverterService {
	@Inject
	private AbstractIDValueConverter identifier;
	@Inject
	private INTValueConverter integer;

	@ValueConverter(rule = "ID")
	public IValueConverter<String> ID() {
		return new IdentifierConverter(identifier);
	}

	@ValueConverter(rule = "INT")
	public IValueConverter<Integer> INT() {
		return integer;
	}

	@ValueConverter(rule = "STRING")
	public IValueConverter<String> STRING() {
		return new StringConverter();
	}

	@ValueConverter(rule = "DateValue")
	public IValueConverter<CalendarDate> DateValue() {
		return new DateConverter();
	}

	@ValueConverter(rule = "DecimalValue")
	public IValueConverter<BigDecimal> DecimalValue() {
		return new DecimalConverter();
	}

	@ValueConverter(rule = "WORDING")
	public IValueConverter<String> WORDING() {
		return new WordingConverter();
	}

	@ValueConverter(rule = "PROSE_WHOLE")
	public IValueConverter<String> PROSE_WHOLE() {
		return new ProseConverter(ProseConverter.PROSE_MARK, ProseConverter.PROSE_MARK);
	}

	@ValueConverter(rule = "PROSE_START")
	public IValueConverter<String> PROSE_START() {
		return new ProseConverter(ProseConverter.PROSE_MARK, ProseConverter.REFERENCE_OPENING);
	}

	@ValueConverter(rule = "PROSE_MIDDLE")
	public IValueConverter<String> PROSE_MIDDLE() {
		return new ProseConverter(ProseConverter.REFERENCE_CLOSING, ProseConverter.REFERENCE_OPENING);
	}

	@ValueConverter(rule = "PROSE_END")
	public IValueConverter<String> PROSE_END() {
		return new ProseConverter(ProseConverter.REFERENCE_CLOSING, ProseConverter.PROSE_MARK);
	}
}
