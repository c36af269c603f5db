/** The bundled faces: which glyph they draw for a character, how wide it is, what is drawn for characters they lack. */
package vn.kehoach.report.pdf.font;
