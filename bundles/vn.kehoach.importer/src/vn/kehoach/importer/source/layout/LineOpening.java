package vn.kehoach.importer.source.layout;

import java.util.regex.Pattern;

/** How a line begins, as far as that tells whether a paragraph begins with it. */
enum LineOpening {
	/** A number that no running text begins with, or the sign of a table: "Điều 1.", "1.1.", "II. ". */
	STRONG_ITEM,
	/** "1. ", "A. ": an item, unless a date or a name was broken before it. */
	NUMBER_ITEM,
	/** "a) ", "(1) ", "2) ": an item, or the next member of an enumeration inside a paragraph. */
	BRACKET_ITEM,
	/** "- ", "+ ", "• ": an item, or the dash of "kinh tế - xã hội". */
	BULLET,
	/** "Phụ lục", "Chương II", "Căn cứ", "Theo đề nghị": words that begin a paragraph more often than not. */
	USUAL_START,
	/** "Nơi nhận:", "TM. ", "KT. ": the closing block. */
	CLOSING,
	/** A whole line in capitals. */
	CAPITALS,
	/** A small letter, a closing bracket or a mark that cannot begin a sentence. */
	CONTINUATION,
	/** A capital letter, a figure, an opening quotation mark. */
	OTHER;

	private static final Pattern STRONG = Pattern
			.compile(
					"(?:Điều|ĐIỀU)\\s+\\d+[a-zđ]?[.:].*|\\d{1,2}(?:\\.\\d{1,2}){1,4}\\.\\s+\\S.*|[IVX]{1,5}[.)/]\\s*\\p{Lu}.*|[IVX]{1,5}\\s?[-–]\\s\\p{Lu}.*");
	private static final Pattern NUMBER = Pattern
			.compile(
					"\\d{1,2}[.]\\s+\\S.*|\\d{1,2}[.](?=\\p{Lu}).*|\\d{1,2}(?:\\.\\d{1,2}){1,4}\\s+\\p{Lu}.*|\\d{1,2}[/]\\s+\\p{Lu}.*|[A-HĐ][.)/]\\s+\\p{Lu}.*|[A-HĐ]\\s?[-–]\\s+\\p{Lu}.*");
	private static final Pattern BRACKET = Pattern.compile(
			"(?:[a-zđ]{1,2}|\\d{1,2}|[a-z]\\.\\d)\\)\\s*\\S.*|\\((?:\\d{1,2}|[a-zđ]|[ivx]{1,4})\\)\\s*\\S.*|[a-eđ]\\.\\s+\\p{Lu}.*|\\d\\.[a-zđ]\\)?\\.?\\s+\\S.*");
	private static final Pattern BULLETS = Pattern.compile("[-–—+*•●▪■♦◦○·➢✓❖]\\s*\\p{L}.*|[-–—+*•●▪■♦◦○·➢✓❖]\\s+\\S.*");
	private static final Pattern USUAL = Pattern.compile(
			"(?:Phụ lục|PHỤ LỤC|Chương|CHƯƠNG|Phần|PHẦN|Mục|MỤC|Tiểu mục|Biểu)\\s+(?:[IVXLC]+|\\d+|số|thứ)(?:[\\s.:].*)?|(?:Căn cứ|Theo đề nghị|Xét đề nghị|Xét Tờ trình|Kính gửi)[\\s:].*");
	private static final Pattern CLOSINGS = Pattern.compile("(?:Nơi nhận|NƠI NHẬN)\\s?:?.*|(?:T/?M|K/?T|TL|TUQ|Q)\\.?\\s?\\p{Lu}{2}.*");
	private static final String CONTINUING_SIGNS = ").,;:!?%…”’]";
	private static final int LONGEST_MARK = 14;

	static LineOpening of(String text) {
		char first = text.charAt(0);
		if (Character.getType(first) == Character.PRIVATE_USE) {
			return STRONG_ITEM;
		}
		if (Character.isLowerCase(first)) {
			return mayBeItem(text) && BRACKET.matcher(text).matches() ? BRACKET_ITEM : CONTINUATION;
		}
		if (Character.isDigit(first) || Character.isUpperCase(first) && mayBeItem(text)) {
			LineOpening item = item(text);
			if (item != OTHER) {
				return item;
			}
		}
		return Character.isLetterOrDigit(first) ? words(text) : sign(text);
	}

	/** True when one of the first signs is one that closes a number or a letter. */
	private static boolean mayBeItem(String text) {
		for (int i = 1; i < text.length() && i < LONGEST_MARK; i++) {
			char c = text.charAt(i);
			if (c == '.' || c == ')' || c == '/' || c == '-' || c == '–' || c == ':') {
				return true;
			}
		}
		return false;
	}

	private static LineOpening item(String text) {
		if (STRONG.matcher(text).matches()) {
			return STRONG_ITEM;
		}
		if (NUMBER.matcher(text).matches()) {
			return NUMBER_ITEM;
		}
		return BRACKET.matcher(text).matches() ? BRACKET_ITEM : OTHER;
	}

	private static LineOpening words(String text) {
		if (CLOSINGS.matcher(text).matches()) {
			return CLOSING;
		}
		if (USUAL.matcher(text).matches()) {
			return USUAL_START;
		}
		return capitals(text);
	}

	private static LineOpening sign(String text) {
		if (BRACKET.matcher(text).matches()) {
			return BRACKET_ITEM;
		}
		if (BULLETS.matcher(text).matches()) {
			return BULLET;
		}
		return CONTINUING_SIGNS.indexOf(text.charAt(0)) >= 0 ? CONTINUATION : capitals(text);
	}

	private static LineOpening capitals(String text) {
		return Capitals.only(text) && ".,;".indexOf(text.charAt(text.length() - 1)) < 0 ? CAPITALS : OTHER;
	}

	/** True for everything that begins with a number, a letter or a bullet of its own. */
	boolean isItem() {
		return this == STRONG_ITEM || this == NUMBER_ITEM || this == BRACKET_ITEM || this == BULLET;
	}
}
