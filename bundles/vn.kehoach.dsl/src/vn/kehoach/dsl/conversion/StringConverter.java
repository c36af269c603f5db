package vn.kehoach.dsl.conversion;

import java.text.Normalizer;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

/** Converts a string in double or single quotation marks; \n, \t, \r, the quotation marks and \\ are escaped. */
final class StringConverter implements IValueConverter<String> {

	@Override
	public String toValue(String text, INode node) {
		if (text.length() < 2 || text.charAt(text.length() - 1) != text.charAt(0))
			throw new ValueConverterException(DslMessages.get("string.unclosed", text.charAt(0)), node, null);
		return Normalizer.normalize(unescape(text.substring(1, text.length() - 1)), Normalizer.Form.NFC);
	}

	private static String unescape(String text) {
		StringBuilder value = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			value.append(character == '\\' && i + 1 < text.length() ? escaped(text.charAt(++i)) : character);
		}
		return value.toString();
	}

	static char escaped(char character) {
		return switch (character) {
			case 'n' -> '\n';
			case 't' -> '\t';
			case 'r' -> '\r';
			default -> character;
		};
	}

	@Override
	public String toString(String value) {
		return ProseEscapes.string(value == null ? "" : value);
	}
}
