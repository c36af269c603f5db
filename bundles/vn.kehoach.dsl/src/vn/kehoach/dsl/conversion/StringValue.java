package vn.kehoach.dsl.conversion;

import java.text.Normalizer;

/** The value of a string's token. */
public final class StringValue {
	private StringValue() {
	}

	/** The text between the quotation marks, escapes resolved, NFC. */
	public static String of(String token) {
		String text = token.substring(1, token.length() - 1);
		StringBuilder value = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			value.append(character == '\\' && i + 1 < text.length() ? escaped(text.charAt(++i)) : character);
		}
		return Normalizer.normalize(value, Normalizer.Form.NFC);
	}

	/** What a backslash and the character stand for. */
	static char escaped(char character) {
		return switch (character) {
		case 'n' -> '\n';
		case 't' -> '\t';
		case 'r' -> '\r';
		default -> character;
		};
	}
}
