package vn.kehoach.check.language;

import java.util.Locale;

/** A hyphen or dash with the blanks around it. */
final class DashPlace {
	private static final int LONGEST_LABEL = 5;
	private final String text;
	private final int position;
	private final int start;
	private final int end;

	DashPlace(String text, int position) {
		this.text = text;
		this.position = position;
		this.end = Blank.skip(text, position + 1);
		int before = position;
		while (Blank.at(text, before - 1))
			before--;
		this.start = before;
	}

	/** The offset of the dash, blanks before it included. */
	int start() {
		return start;
	}

	/** The offset behind the dash and the blanks after it. */
	int end() {
		return end;
	}

	boolean blankBefore() {
		return start < position;
	}

	boolean blankAfter() {
		return end > position + 1;
	}

	/** True when a letter or digit, or a closing bracket or quotation mark, stands before, and a letter or digit after it. */
	boolean joinsWords() {
		return start > 0 && end < text.length()
				&& (Character.isLetterOrDigit(text.charAt(start - 1)) || ")”".indexOf(text.charAt(start - 1)) >= 0)
				&& Character.isLetterOrDigit(text.charAt(end));
	}

	/** True for the dash of a label that begins the text: "A- Mục tiêu". */
	boolean isLabel() {
		return start < LONGEST_LABEL && text.substring(0, start).matches("\\(?([0-9.]+|[IVXLC]+|\\p{L})\\)?");
	}

	/** True for the sign of a negative number: "tăng -2%". */
	boolean isSign() {
		return blankBefore() && Character.isDigit(text.charAt(end)) && !Character.isDigit(text.charAt(start - 1));
	}

	/** The dash as it should be: closed up inside the number and symbol of a document, else with a blank on both sides. */
	String mended() {
		String dash = text.substring(position, position + 1);
		return isSymbol(runBefore()) || isSymbol(runAfter()) ? dash : " " + dash + " ";
	}

	/** True for "22", "NQ/TW", "QĐ" and the like where one side has a stroke or is all capitals beside a number. */
	private boolean isSymbol(String run) {
		return run.indexOf('/') >= 0
				|| run.length() > 1 && run.equals(run.toUpperCase(Locale.ROOT)) && run.chars().anyMatch(Character::isLetter)
						&& (runBefore().chars().anyMatch(Character::isDigit) || runBefore().indexOf('/') >= 0);
	}

	private String runBefore() {
		int from = start;
		while (from > 0 && !Blank.at(text, from - 1))
			from--;
		return text.substring(from, start);
	}

	private String runAfter() {
		int to = end;
		while (to < text.length() && !Blank.at(text, to))
			to++;
		return text.substring(end, to);
	}
}
