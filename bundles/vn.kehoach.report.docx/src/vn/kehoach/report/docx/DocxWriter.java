package vn.kehoach.report.docx;

import java.io.IOException;
import java.io.OutputStream;

import vn.kehoach.report.layout.DocumentWriter;
import vn.kehoach.report.layout.LayoutDocument;
import vn.kehoach.report.layout.LayoutParagraphs;

/**
 * A Word document (Office Open XML, transitional): paragraph styles with outline levels, A4 pages with the number in the
 * header, tables with grid columns and repeated header rows, footnotes, everything in Times New Roman and marked as the
 * document's language. Labels and capitals are written as they are printed; Word numbers nothing by itself.
 */
public final class DocxWriter implements DocumentWriter {

	@Override
	public String format() {
		return "docx";
	}

	@Override
	public void write(LayoutDocument document, OutputStream out) throws IOException {
		PageNumberHeaders headers = new PageNumberHeaders();
		WordPackage wordPackage = new WordPackage(document, new DocumentPart(document, headers));
		wordPackage.add("styles.xml", "styles", new StylesPart(document.language()));
		wordPackage.add("settings.xml", "settings", new SettingsPart(document));
		wordPackage.add("fontTable.xml", "fontTable", new FontTablePart());
		headers.addTo(wordPackage);
		if (!LayoutParagraphs.footnotes(document).isEmpty()) {
			wordPackage.add("footnotes.xml", "footnotes", new FootnotesPart(document));
		}
		wordPackage.save(out);
	}
}
