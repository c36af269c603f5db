package vn.kehoach.report.docx;

import java.io.IOException;

import vn.kehoach.report.layout.LayoutDocument;
import vn.kehoach.report.layout.PageSequence;
import vn.kehoach.report.markup.MarkupWriter;

/** The main part: the body with its sections. */
final class DocumentPart implements PartContent {

	private final LayoutDocument document;
	private final PageNumberHeaders headers;

	DocumentPart(LayoutDocument document, PageNumberHeaders headers) {
		this.document = document;
		this.headers = headers;
	}

	@Override
	public void write(MarkupWriter markup) throws IOException {
		markup.start("w:document", "xmlns:w", WordNames.MAIN_NAMESPACE, "xmlns:r", WordNames.RELATIONSHIP_NAMESPACE);
		markup.start("w:body");
		SectionElements section = new SectionElements(markup, headers);
		BlockElements blocks = new BlockElements(markup);
		int last = document.sequences().size() - 1;
		for (int i = 0; i <= last; i++) {
			PageSequence sequence = document.sequences().get(i);
			blocks.write(sequence.blocks(), sequence.page().textWidth());
			if (i == last) {
				section.write(sequence);
			} else {
				endOfSection(sequence, section, markup);
			}
		}
		markup.end();
		markup.end();
	}

	private static void endOfSection(PageSequence sequence, SectionElements section, MarkupWriter markup)
			throws IOException {
		markup.start("w:p");
		markup.start("w:pPr");
		markup.empty("w:pStyle", WordNames.VAL, StyleIds.SEPARATOR);
		section.write(sequence);
		markup.end();
		markup.end();
	}
}
