package vn.kehoach.importer.indicator;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far out the rows of an indicator table stand, by their numbers.
 *
 * @param rank the smaller, the farther out
 * @param group true when a row without values is a group of indicators
 */
record RowRank(int rank, boolean group) {
	private static final int LETTERED = 20;
	private static final int DASHED = 21;
	private static final int PLUS = 22;
	private static final Pattern CAPITAL = Pattern.compile("[A-H]\\b\\W*");
	private static final Pattern ROMAN = Pattern.compile("[IVX]+\\b\\W*");
	private static final Pattern ARABIC = Pattern.compile("\\(?(\\d+(?:\\.\\d+)*)\\W*");
	private static final Pattern LETTER = Pattern.compile("[a-zđ]\\W*");
	private static final Pattern PART_NAME = Pattern.compile("(?:Trong đó|trong đó|Bao gồm|Gồm|Riêng|Chia ra) ?: ?(?:[-+] )?(\\p{L}.*)");
	private static final Pattern PART_WORDS = Pattern.compile("(?:Trong đó|trong đó|Bao gồm|Gồm|Riêng|Chia ra)(?U)\\b.*");

	/** The whole of a structure is an indicator, even without values of its own. */
	private static boolean isStructure(String name) {
		return name.matches("(?iU)cơ cấu\\b.*");
	}

	/** The name without the words that say that it is a part: "Trong đó: lúa". */
	static String withoutPartWords(String name) {
		Matcher matcher = PART_NAME.matcher(name);
		return matcher.matches() ? matcher.group(1) : name;
	}

	/**
	 * The rank of a row.
	 *
	 * @param number its number; empty for none
	 * @param name its name
	 * @param bare true when it has neither unit nor values
	 * @param numbered true when the table has a column of numbers
	 */
	static RowRank of(String number, String name, boolean bare, boolean numbered) {
		if (CAPITAL.matcher(number).matches())
			return new RowRank(0, !isStructure(name));
		if (ROMAN.matcher(number).matches())
			return new RowRank(1, !isStructure(name));
		if (ARABIC.matcher(number).matches())
			return new RowRank(3 + (int) number.replaceAll("\\W*$", "").chars().filter(c -> c == '.').count(), false);
		if (LETTER.matcher(number).matches())
			return new RowRank(LETTERED, false);
		if (number.equals("+"))
			return new RowRank(PLUS, false);
		if (!number.isEmpty() || PART_WORDS.matcher(name).matches())
			return new RowRank(DASHED, false);
		if (bare)
			return new RowRank(2, true);
		return new RowRank(numbered ? DASHED : 3, false);
	}
}
