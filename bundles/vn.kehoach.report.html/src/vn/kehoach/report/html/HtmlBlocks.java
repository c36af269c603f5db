package vn.kehoach.report.html;

import java.io.IOException;
import java.util.List;

import vn.kehoach.report.layout.Block;
import vn.kehoach.report.layout.ClosingBlock;
import vn.kehoach.report.layout.HeaderBlock;
import vn.kehoach.report.layout.HeaderRow;
import vn.kehoach.report.layout.StyledParagraph;
import vn.kehoach.report.layout.TableBlock;
import vn.kehoach.report.markup.MarkupWriter;

/** Writes the blocks of one page sequence. */
final class HtmlBlocks {

	private final MarkupWriter markup;
	private final HtmlParagraphs paragraphs;
	private final HtmlSections sections;
	private final HtmlLists lists;

	HtmlBlocks(MarkupWriter markup) {
		this.markup = markup;
		paragraphs = new HtmlParagraphs(markup);
		sections = new HtmlSections(markup);
		lists = new HtmlLists(markup, paragraphs);
	}

	void write(Block block) throws IOException {
		if (block instanceof StyledParagraph paragraph && lists.write(paragraph)) {
			return;
		}
		lists.close();
		switch (block) {
		case StyledParagraph paragraph -> paragraph(paragraph);
		case HeaderBlock header -> header(header);
		case ClosingBlock closing -> closing(closing);
		case TableBlock table -> new HtmlTable(markup, paragraphs).write(table);
		}
	}

	/** Closes what is still open. */
	void close() throws IOException {
		lists.close();
		sections.close();
	}

	private void paragraph(StyledParagraph paragraph) throws IOException {
		if (paragraph.outlineLevel() > 0) {
			sections.begin(paragraph.outlineLevel());
		}
		paragraphs.write(paragraph);
	}

	private void header(HeaderBlock header) throws IOException {
		markup.start("header");
		for (HeaderRow row : header.rows()) {
			markup.start("div", "class", "columns");
			column("bodies", row.left());
			column("nation", row.right());
			markup.end();
		}
		markup.end();
	}

	private void closing(ClosingBlock closing) throws IOException {
		sections.close();
		boolean recipientsFirst = closing.order() == ClosingBlock.Order.RECIPIENTS_FIRST;
		markup.start("footer", "class", recipientsFirst ? "columns closing" : "columns closing signature-first");
		if (recipientsFirst) {
			column("recipients", closing.recipients());
			column("signature", closing.signature());
		} else {
			column("signature", closing.signature());
			column("recipients", closing.recipients());
		}
		markup.end();
	}

	private void column(String name, List<StyledParagraph> content) throws IOException {
		markup.start("div", "class", name);
		for (StyledParagraph paragraph : content) {
			paragraphs.write(paragraph);
		}
		markup.end();
	}
}
