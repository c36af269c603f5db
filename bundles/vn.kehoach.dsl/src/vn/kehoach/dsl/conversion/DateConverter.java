package vn.kehoach.dsl.conversion;

import java.time.DateTimeException;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

import vn.kehoach.model.time.CalendarDate;

/** Converts dates: 2027, 2027-06, 2027-06-30. */
final class DateConverter implements IValueConverter<CalendarDate> {

	@Override
	public CalendarDate toValue(String text, INode node) {
		if (text == null || text.isEmpty())
			return null;
		try {
			return CalendarDate.parse(text);
		} catch (DateTimeException impossible) {
			throw new ValueConverterException(DslMessages.get("date.impossible", text), node, impossible);
		}
	}

	@Override
	public String toString(CalendarDate value) {
		return value.toString();
	}
}
