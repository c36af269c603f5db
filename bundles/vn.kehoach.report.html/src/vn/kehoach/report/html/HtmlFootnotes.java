package vn.kehoach.report.html;

import java.io.IOException;
import java.util.List;

import vn.kehoach.report.layout.FootnoteReference;
import vn.kehoach.report.layout.LayoutDocument;
import vn.kehoach.report.layout.LayoutParagraphs;
import vn.kehoach.report.layout.StyledParagraph;
import vn.kehoach.report.markup.MarkupWriter;

/** Writes the footnotes at the end of the page; mark and note link to one another. */
final class HtmlFootnotes {

	private final MarkupWriter markup;
	private final HtmlParagraphs paragraphs;

	HtmlFootnotes(MarkupWriter markup) {
		this.markup = markup;
		paragraphs = new HtmlParagraphs(markup);
	}

	void write(LayoutDocument document) throws IOException {
		List<FootnoteReference> references = LayoutParagraphs.footnotes(document);
		if (references.isEmpty()) {
			return;
		}
		markup.start("footer", "class", "footnotes", "role", "doc-endnotes");
		for (FootnoteReference reference : references) {
			note(reference);
		}
		markup.end();
	}

	/** Writes the raised number that leads to a note. */
	static void mark(FootnoteReference reference, MarkupWriter markup) throws IOException {
		link(reference.number(), "mark-", "note-", "doc-noteref", markup);
	}

	private void note(FootnoteReference reference) throws IOException {
		boolean first = true;
		for (StyledParagraph paragraph : reference.note()) {
			markup.start("p", "class", StyleSheet.className(paragraph.style()));
			if (first) {
				link(reference.number(), "note-", "mark-", "doc-backlink", markup);
			}
			paragraphs.writeRuns(paragraph);
			markup.end();
			markup.text("\n");
			first = false;
		}
	}

	private static void link(int number, String from, String to, String role, MarkupWriter markup) throws IOException {
		markup.start("sup", "id", from + number);
		markup.element("a", Integer.toString(number), "href", "#" + to + number, "role", role);
		markup.end();
	}
}
