package vn.kehoach.report.pdf.font;

/**
 * What a face draws for one code point.
 *
 * @param codePoint the Unicode code point as written in the text
 * @param id the glyph's index in the font program
 * @param advance the width in thousandths of an em, rounded as it is embedded
 * @param missing whether a visible replacement is drawn because the face has nothing like the character
 */
public record Glyph(int codePoint, int id, int advance, boolean missing) {
}
