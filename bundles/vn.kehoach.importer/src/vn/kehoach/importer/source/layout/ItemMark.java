package vn.kehoach.importer.source.layout;

import java.util.regex.Pattern;

/** The number, letter or bullet that begins an item and often stands far from its text. */
public final class ItemMark {
	private static final Pattern MARK = Pattern
			.compile("[-–—+*•●▪■♦◦○·➢✓❖]|\\(?(?:\\d{1,2}|[a-zđ]|[IVX]{1,5})[.)]|\\d{1,2}(?:\\.\\d{1,2})+\\.?");

	private ItemMark() {
	}

	/** True when the text is nothing but such a mark. */
	public static boolean isOnly(CharSequence text) {
		return MARK.matcher(text).matches();
	}
}
