package vn.kehoach.report.docx;

import java.io.IOException;

import vn.kehoach.report.markup.MarkupWriter;

/** The part that describes the font, and names one of the same metrics for machines without it. */
final class FontTablePart implements PartContent {

	private static final String VIETNAMESE_CHARSET = "A3";

	@Override
	public void write(MarkupWriter markup) throws IOException {
		markup.start("w:fonts", "xmlns:w", WordNames.MAIN_NAMESPACE);
		markup.start("w:font", "w:name", WordNames.FONT);
		markup.empty("w:altName", WordNames.VAL, "Liberation Serif");
		markup.empty("w:panose1", WordNames.VAL, "02020603050405020304");
		markup.empty("w:charset", WordNames.VAL, VIETNAMESE_CHARSET);
		markup.empty("w:family", WordNames.VAL, "roman");
		markup.empty("w:pitch", WordNames.VAL, "variable");
		markup.end();
		markup.end();
	}
}
