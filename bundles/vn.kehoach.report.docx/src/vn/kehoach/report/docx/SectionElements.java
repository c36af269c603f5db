package vn.kehoach.report.docx;

import java.io.IOException;

import vn.kehoach.report.layout.PageGeometry;
import vn.kehoach.report.layout.PageSequence;
import vn.kehoach.report.markup.MarkupWriter;

/** Writes the properties of a section: paper, margins, page numbers. */
final class SectionElements {

	private final MarkupWriter markup;
	private final PageNumberHeaders headers;

	SectionElements(MarkupWriter markup, PageNumberHeaders headers) {
		this.markup = markup;
		this.headers = headers;
	}

	void write(PageSequence sequence) throws IOException {
		PageGeometry page = sequence.page();
		markup.start("w:sectPr");
		headers.refer(markup);
		markup.empty("w:type", WordNames.VAL, "nextPage");
		markup.empty("w:pgSz", "w:w", twips(page.width()), "w:h", twips(page.height()), "w:orient",
				page.isLandscape() ? "landscape" : "portrait");
		markup.empty("w:pgMar", "w:top", twips(page.top()), "w:right", twips(page.right()), "w:bottom",
				twips(page.bottom()), "w:left", twips(page.left()), "w:header", twips(page.pageNumberTop()), "w:footer",
				twips(page.pageNumberTop()), "w:gutter", "0");
		if (sequence.restartsPageNumbers()) {
			markup.empty("w:pgNumType", "w:fmt", "decimal", "w:start", "1");
			markup.empty("w:titlePg");
		}
		markup.end();
	}

	private static String twips(double millimetres) {
		return Integer.toString(WordUnits.twips(millimetres));
	}
}
