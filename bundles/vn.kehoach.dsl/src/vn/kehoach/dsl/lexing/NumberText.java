package vn.kehoach.dsl.lexing;

import org.antlr.runtime.CharStream;

/**
 * Scans numbers with a sign, points or a comma: 1.234,5 or -2. Plain digits and dates are left to the generated lexer, and so is a
 * point or comma that no digit of the same number follows.
 */
final class NumberText {
	private final int number;

	NumberText(TokenTypes types) {
		number = types.ofRule("NUMBER");
	}

	/** The number that begins at the next character, or null. */
	Lexeme at(CharStream input) {
		int sign = input.LA(1) == '-' ? 1 : 0;
		int whole = digits(input, sign);
		if (whole == sign)
			return null;
		int end = groups(input, whole, whole - sign);
		if (input.LA(end + 1) == ',' && digits(input, end + 1) > end + 1)
			end = digits(input, end + 1);
		return end == whole && sign == 0 ? null : new Lexeme(number, end);
	}

	private static int groups(CharStream input, int start, int leadingDigits) {
		int end = start;
		while (leadingDigits <= 3 && input.LA(end + 1) == '.' && digits(input, end + 1) == end + 4)
			end += 4;
		return end;
	}

	/** The offset behind the digits that begin at an offset. */
	private static int digits(CharStream input, int start) {
		int end = start;
		while (input.LA(end + 1) >= '0' && input.LA(end + 1) <= '9')
			end++;
		return end;
	}
}
