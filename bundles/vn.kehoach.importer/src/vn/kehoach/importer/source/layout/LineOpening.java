package vn.kehoach.importer.source.layout;

import java.util.regex.Pattern;

/** How a line begins, as far as that tells whether a paragraph begins with it. */
enum LineOpening {
	/** A number that no running text begins with: "Điều 1.", "1.1.", "II. ". */
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
			.compile("(?:Điều|ĐIỀU)\\s+\\d+[a-zđ]?[.:].*|\\d{1,2}(?:\\.\\d{1,2}){1,4}\\.\\s+\\S.*|[IVX]{1,5}[.)/]\\s*\\p{Lu}.*|[IVX]{1,5}\\s?[-–]\\s\\p{Lu}.*");
	private static final Pattern NUMBER = Pattern
			.compile("\\d{1,2}[.]\\s+\\S.*|\\d{1,2}[.](?=\\p{Lu}).*|\\d{1,2}(?:\\.\\d{1,2}){1,4}\\s+\\p{Lu}.*|\\d{1,2}[/]\\s+\\p{Lu}.*|[A-HĐ][.)/]\\s+\\p{Lu}.*|[A-HĐ]\\s?[-–]\\s+\\p{Lu}.*");
	private static final Pattern BRACKET = Pattern.compile("(?:[a-zđ]{1,2}|\\d{1,2}|[a-z]\\.\\d)\\)\\s*\\S.*|\\((?:\\d{1,2}|[a-zđ]|[ivx]{1,4})\\)\\s*\\S.*|[a-eđ]\\.\\s+\\p{Lu}.*|\\d\\.[a-zđ]\\)?\\.?\\s+\\S.*");
	private static final Pattern BULLETS = Pattern.compile("[-–—+*•●▪■♦◦○·➢✓❖]\\s*\\p{L}.*|[-–—+*•●▪■♦◦○·➢✓❖]\\s+\\S.*");
	private static final Pattern USUAL = Pattern.compile(
			"(?:Phụ lục|PHỤ LỤC|Chương|CHƯƠNG|Phần|PHẦN|Mục|MỤC|Tiểu mục|Biểu)\\s+(?:[IVXLC]+|\\d+|số|thứ)(?:[\\s.:].*)?|(?:Căn cứ|Theo đề nghị|Xét đề nghị|Xét Tờ trình|Kính gửi)[\\s:].*");
	private static final Pattern CLOSINGS = Pattern.compile("(?:Nơi nhận|NƠI NHẬN)\\s?:?.*|(?:T/?M|K/?T|TL|TUQ|Q)\\.?\\s?\\p{Lu}{2}.*");
	private static final Pattern CONTINUING = Pattern.compile("[\\p{Ll}).,;:!?%…”’\\]].*");

	static LineOpening of(String text) {
		if (STRONG.matcher(text).matches()) {
			return STRONG_ITEM;
		}
		if (NUMBER.matcher(text).matches()) {
			return NUMBER_ITEM;
		}
		if (BRACKET.matcher(text).matches()) {
			return BRACKET_ITEM;
		}
		if (BULLETS.matcher(text).matches()) {
			return BULLET;
		}
		if (CLOSINGS.matcher(text).matches()) {
			return CLOSING;
		}
		if (USUAL.matcher(text).matches()) {
			return USUAL_START;
		}
		if (CONTINUING.matcher(text).matches()) {
			return CONTINUATION;
		}
		return Capitals.only(text) && ".,;".indexOf(text.charAt(text.length() - 1)) < 0 ? CAPITALS : OTHER;
	}

	/** True for everything that begins with a number, a letter or a bullet of its own. */
	boolean isItem() {
		return this == STRONG_ITEM || this == NUMBER_ITEM || this == BRACKET_ITEM || this == BULLET;
	}
}
