package vn.kehoach.report.sheet;

import java.math.BigDecimal;

/**
 * A cell.
 *
 * @param text as printed, numbers the Vietnamese way
 * @param number the number; null for text
 */
public record SheetCell(String text, BigDecimal number) {
	/** A cell of text; empty for null. */
	public static SheetCell of(String text) {
		return new SheetCell(text == null ? "" : text, null);
	}
}
