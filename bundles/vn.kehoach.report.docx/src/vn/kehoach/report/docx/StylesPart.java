package vn.kehoach.report.docx;

import java.io.IOException;

import vn.kehoach.report.layout.PageGeometry;
import vn.kehoach.report.layout.ParagraphStyle;
import vn.kehoach.report.layout.Rule;
import vn.kehoach.report.markup.MarkupWriter;

/** The part with the styles: one a paragraph style of the layout, and the few that Word itself needs. */
final class StylesPart implements PartContent {

	private final String language;
	private final StyleNames names;

	StylesPart(String language) {
		this.language = language;
		names = new StyleNames(language);
	}

	@Override
	public void write(MarkupWriter markup) throws IOException {
		markup.start("w:styles", "xmlns:w", WordNames.MAIN_NAMESPACE);
		defaults(markup);
		StyleElements styles = new StyleElements(markup);
		styles.normal();
		for (ParagraphStyle style : ParagraphStyle.values()) {
			styles.paragraph(style, names.of(style));
		}
		styles.header(PageGeometry.PAGE_NUMBER_SIZE);
		styles.line(StyleIds.RULE, names.of(StyleNames.RULE), Rule.GAP + Rule.THICKNESS);
		styles.line(StyleIds.SEPARATOR, names.of(StyleNames.SEPARATOR), 1);
		new TableStyleElements(markup).write();
		styles.footnoteReference();
		markup.end();
	}

	private void defaults(MarkupWriter markup) throws IOException {
		markup.start("w:docDefaults");
		markup.start("w:rPrDefault");
		markup.start("w:rPr");
		markup.empty("w:rFonts", "w:ascii", WordNames.FONT, "w:eastAsia", WordNames.FONT, "w:hAnsi", WordNames.FONT,
				"w:cs", WordNames.FONT);
		markup.empty("w:color", WordNames.VAL, "000000");
		String size = WordUnits.halfPoints(ParagraphStyle.BODY.format().size());
		markup.empty("w:sz", WordNames.VAL, size);
		markup.empty("w:szCs", WordNames.VAL, size);
		markup.empty("w:lang", WordNames.VAL, language, "w:eastAsia", language, "w:bidi", language);
		markup.end();
		markup.end();
		markup.start("w:pPrDefault");
		markup.start("w:pPr");
		markup.empty("w:spacing", "w:before", "0", "w:after", "0", "w:line", WordUnits.lines(1), "w:lineRule", "auto");
		markup.end();
		markup.end();
		markup.end();
	}
}
