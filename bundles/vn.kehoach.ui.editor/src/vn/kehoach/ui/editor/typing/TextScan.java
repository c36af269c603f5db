package vn.kehoach.ui.editor.typing;

/** Tells what kind of text a place is in, by the signs before it: the text may be half typed. Takes the time of one pass over them. */
public final class TextScan {
	private static final String PROSE_MARK = "\"\"\"";

	private final String text;
	private final int end;
	private int at;

	private TextScan(String text, int end) {
		this.text = text;
		this.end = end;
	}

	/** Kinds of text. */
	public enum Place {
		/** Keywords, ids, numbers. */
		CODE,
		/** Within "…" or '…'. */
		STRING,
		/** Within """…""". */
		PROSE,
		/** Behind // or within a block comment. */
		COMMENT
	}

	/** The kind of text that something typed at the offset would belong to. */
	public static Place at(String text, int offset) {
		return new TextScan(text, offset).scan();
	}

	private Place scan() {
		while (at < end) {
			Place inside = next();
			if (inside != Place.CODE)
				return inside;
		}
		return Place.CODE;
	}

	/** Goes over a sign, or over a whole string, prose or comment; tells which of them is not finished at the end. */
	private Place next() {
		if (text.startsWith("//", at))
			return over("\n", 2, 1, Place.COMMENT);
		if (text.startsWith("/*", at))
			return over("*/", 2, 2, Place.COMMENT);
		if (text.startsWith(PROSE_MARK, at))
			return at + PROSE_MARK.length() > end ? string('"') : over(PROSE_MARK, PROSE_MARK.length(), PROSE_MARK.length(), Place.PROSE);
		char sign = text.charAt(at);
		if (sign == '"' || sign == '\'')
			return string(sign);
		at++;
		return Place.CODE;
	}

	private Place over(String closing, int opening, int length, Place inside) {
		int found = text.indexOf(closing, at + opening);
		if (found < 0 || found + length > end)
			return inside;
		at = found + length;
		return Place.CODE;
	}

	/** A string ends on its line; a sign behind a backslash is part of it. */
	private Place string(char quote) {
		int inner = at + 1;
		while (inner < text.length() && text.charAt(inner) != quote && text.charAt(inner) != '\n')
			inner += text.charAt(inner) == '\\' ? 2 : 1;
		if (inner >= end)
			return Place.STRING;
		at = inner + 1;
		return Place.CODE;
	}
}
