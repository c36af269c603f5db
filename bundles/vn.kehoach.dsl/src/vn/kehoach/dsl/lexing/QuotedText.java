package vn.kehoach.dsl.lexing;

import org.antlr.runtime.CharStream;

/**
 * Scans the terminals that hold free text: strings, prose and the wording of a reference. An unclosed string ends with its
 * line, unclosed prose with the file; the value converters report them at their start.
 */
final class QuotedText {
	private final int string;
	private final int prose;
	private final int proseStart;
	private final int proseMiddle;
	private final int proseEnd;
	private final int wording;

	QuotedText(TokenTypes types) {
		string = types.ofRule("STRING");
		prose = types.ofRule("PROSE_WHOLE");
		proseStart = types.ofRule("PROSE_START");
		proseMiddle = types.ofRule("PROSE_MIDDLE");
		proseEnd = types.ofRule("PROSE_END");
		wording = types.ofRule("WORDING");
	}

	/** The text terminal that begins at the next character, or null. */
	Lexeme at(CharStream input) {
		int first = input.LA(1);
		if (startsWith(input, 0, "\"\"\""))
			return proseFrom(input, 3, prose, proseStart);
		if (startsWith(input, 0, "]]"))
			return proseFrom(input, 2, proseEnd, proseMiddle);
		if (first == '"' || first == '\'')
			return new Lexeme(string, stringLength(input, first));
		return first == '|' ? new Lexeme(wording, wordingLength(input)) : null;
	}

	private static Lexeme proseFrom(CharStream input, int from, int typeWhenClosed, int typeBeforeReference) {
		int position = from;
		while (input.LA(position + 1) != CharStream.EOF) {
			if (startsWith(input, position, "\"\"\""))
				return new Lexeme(typeWhenClosed, position + 3);
			if (startsWith(input, position, "[["))
				return new Lexeme(typeBeforeReference, position + 2);
			position += escapes(input, position) ? 2 : 1;
		}
		return new Lexeme(typeWhenClosed, position);
	}

	private static int stringLength(CharStream input, int quote) {
		int position = 1;
		for (int next; (next = input.LA(position + 1)) != CharStream.EOF && next != '\n' && next != '\r';) {
			if (next == quote)
				return position + 1;
			position += next == '\\' && input.LA(position + 2) != CharStream.EOF ? 2 : 1;
		}
		return position;
	}

	private static int wordingLength(CharStream input) {
		int position = 1;
		while (input.LA(position + 1) != CharStream.EOF && !startsWith(input, position, "]]") && !startsWith(input, position, "\"\"\""))
			position++;
		return position;
	}

	private static boolean escapes(CharStream input, int position) {
		int next = input.LA(position + 2);
		return input.LA(position + 1) == '\\' && (next == '[' || next == '"' || next == '\\');
	}

	private static boolean startsWith(CharStream input, int position, String expected) {
		for (int i = 0; i < expected.length(); i++) {
			if (input.LA(position + i + 1) != expected.charAt(i))
				return false;
		}
		return true;
	}
}
