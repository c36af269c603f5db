package vn.kehoach.report.docx;

import java.io.IOException;

import vn.kehoach.report.layout.LayoutDocument;
import vn.kehoach.report.layout.LayoutParagraphs;
import vn.kehoach.report.layout.ParagraphStyle;
import vn.kehoach.report.markup.MarkupWriter;

/** The part with the settings: Word 2013 layout rules, Vietnamese decimal comma. */
final class SettingsPart implements PartContent {

	private final LayoutDocument document;

	SettingsPart(LayoutDocument document) {
		this.document = document;
	}

	@Override
	public void write(MarkupWriter markup) throws IOException {
		markup.start("w:settings", "xmlns:w", WordNames.MAIN_NAMESPACE);
		markup.empty("w:zoom", "w:percent", "100");
		markup.empty("w:defaultTabStop", WordNames.VAL,
				Integer.toString(WordUnits.twips(ParagraphStyle.BODY.format().firstLineIndent())));
		markup.empty("w:characterSpacingControl", WordNames.VAL, "doNotCompress");
		if (!LayoutParagraphs.footnotes(document).isEmpty()) {
			markup.start("w:footnotePr");
			markup.empty("w:footnote", "w:id", FootnotesPart.SEPARATOR_ID);
			markup.empty("w:footnote", "w:id", FootnotesPart.CONTINUATION_ID);
			markup.end();
		}
		markup.start("w:compat");
		markup.empty("w:compatSetting", "w:name", "compatibilityMode", "w:uri", "http://schemas.microsoft.com/office/word",
				WordNames.VAL, "15");
		markup.end();
		markup.empty("w:themeFontLang", WordNames.VAL, document.language());
		markup.empty("w:decimalSymbol", WordNames.VAL, ",");
		markup.empty("w:listSeparator", WordNames.VAL, ";");
		markup.end();
	}
}
