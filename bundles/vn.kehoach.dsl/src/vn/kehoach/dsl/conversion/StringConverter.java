package vn.kehoach.dsl.conversion;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

/** Converts a string in double or single quotation marks; \n, \t, \r, the quotation marks and \\ are escaped. */
final class StringConverter implements IValueConverter<String> {

	@Override
	public String toValue(String text, INode node) {
		if (text.length() < 2 || text.charAt(text.length() - 1) != text.charAt(0))
			throw new ValueConverterException(DslMessages.get("string.unclosed", text.charAt(0)), node, null);
		return StringValue.of(text);
	}

	@Override
	public String toString(String value) {
		return ProseEscapes.string(value == null ? "" : value);
	}
}
