package vn.kehoach.report.pdf.font;

import java.util.Set;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFTable;

/**
 * Reads a TrueType font without the tables that neither measuring nor embedding needs. Vietnamese text in NFC is one glyph
 * for one letter, so the substitution table, the slowest one to read, is left unread.
 */
final class LayoutFontParser extends TTFParser {
	private static final Set<String> UNUSED = Set.of("GSUB", "kern", "DSIG");

	@Override
	protected TTFTable readTable(String tag) {
		return super.readTable(UNUSED.contains(tag) ? "skip" : tag);
	}
}
