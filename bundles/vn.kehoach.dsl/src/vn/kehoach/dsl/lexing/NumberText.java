package vn.kehoach.dsl.lexing;

import org.antlr.runtime.CharStream;

/**
 * Scans what begins with a digit or a minus sign: dates (2027-06-30), numbers with a sign, points or a comma (1.234,5), and plain
 * integers. A point or comma that no digit of the same number follows is not part of it. What is written the English way (8.5) is one
 * number too, so that its converter can say what is wrong with it.
 */
final class NumberText {
	private final int number;
	private final int integer;
	private final int date;
	private final int stray;

	NumberText(TokenTypes types) {
		number = types.ofRule("NUMBER");
		integer = types.ofRule("INT");
		date = types.ofRule("DATE");
		stray = types.ofRule("ANY_OTHER");
	}

	/** The date or number that begins at the next character, or null. */
	Lexeme at(CharStream input) {
		if (input.LA(1) == '-')
			return signed(input);
		int whole = digits(input, 0);
		if (whole == 0)
			return null;
		int month = datePart(input, whole);
		if (whole == 4 && month > whole)
			return new Lexeme(date, datePart(input, month));
		int end = foreign(input, decimals(input, groups(input, whole, whole)));
		return new Lexeme(end == whole ? integer : number, end);
	}

	private Lexeme signed(CharStream input) {
		int whole = digits(input, 1);
		return whole == 1 ? new Lexeme(stray, 1) : new Lexeme(number, foreign(input, decimals(input, groups(input, whole, whole - 1))));
	}

	/** The offset behind "-06", or the offset given. */
	private static int datePart(CharStream input, int start) {
		return input.LA(start + 1) == '-' && digits(input, start + 1) == start + 3 ? start + 3 : start;
	}

	private static int decimals(CharStream input, int start) {
		int end = input.LA(start + 1) == ',' ? digits(input, start + 1) : start;
		return end > start + 1 ? end : start;
	}

	/** The offset behind further digits, where a point with a digit behind it stands at an offset at which a number should end. */
	private static int foreign(CharStream input, int start) {
		if (input.LA(start + 1) != '.' || digits(input, start + 1) == start + 1)
			return start;
		int end = start;
		while ((input.LA(end + 1) == '.' || input.LA(end + 1) == ',') && digits(input, end + 1) > end + 1)
			end = digits(input, end + 1);
		return end;
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
