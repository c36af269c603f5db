package vn.kehoach.report.docx;

import java.io.IOException;

import vn.kehoach.report.layout.FootnoteReference;
import vn.kehoach.report.layout.LayoutDocument;
import vn.kehoach.report.layout.LayoutParagraphs;
import vn.kehoach.report.layout.ParagraphStyle;
import vn.kehoach.report.layout.StyledParagraph;
import vn.kehoach.report.markup.MarkupWriter;

/** The part with the footnotes and the two lines that part them from the text. */
final class FootnotesPart implements PartContent {

	static final String SEPARATOR_ID = "-1";
	static final String CONTINUATION_ID = "0";

	private final LayoutDocument document;

	FootnotesPart(LayoutDocument document) {
		this.document = document;
	}

	@Override
	public void write(MarkupWriter markup) throws IOException {
		markup.start("w:footnotes", "xmlns:w", WordNames.MAIN_NAMESPACE);
		separator("separator", SEPARATOR_ID, markup);
		separator("continuationSeparator", CONTINUATION_ID, markup);
		ParagraphElements paragraphs = new ParagraphElements(markup, new TextWidths());
		for (FootnoteReference reference : LayoutParagraphs.footnotes(document)) {
			markup.start("w:footnote", "w:id", Integer.toString(reference.number()));
			note(reference, paragraphs);
			markup.end();
		}
		markup.end();
	}

	private static void note(FootnoteReference reference, ParagraphElements paragraphs) throws IOException {
		if (reference.note().isEmpty()) {
			paragraphs.empty(StyleIds.of(ParagraphStyle.FOOTNOTE));
		}
		boolean first = true;
		for (StyledParagraph paragraph : reference.note()) {
			if (first) {
				paragraphs.writeNote(paragraph);
			} else {
				paragraphs.write(paragraph, ParagraphPlace.column(0));
			}
			first = false;
		}
	}

	private static void separator(String type, String id, MarkupWriter markup) throws IOException {
		markup.start("w:footnote", "w:type", type, "w:id", id);
		markup.start("w:p");
		markup.start("w:r");
		markup.empty("w:" + type);
		markup.end();
		markup.end();
		markup.end();
	}
}
