package vn.kehoach.report.html;

import java.io.IOException;
import java.io.OutputStream;

import vn.kehoach.report.layout.Block;
import vn.kehoach.report.layout.DocumentWriter;
import vn.kehoach.report.layout.LayoutDocument;
import vn.kehoach.report.layout.PageSequence;
import vn.kehoach.report.markup.MarkupWriter;

/**
 * One self-contained HTML5 file (UTF-8, well-formed as XML too): semantic elements, headings nested in sections, a style
 * sheet of its own for phones, screens, dark screens and paper, no script and nothing loaded from elsewhere.
 */
public final class HtmlWriter implements DocumentWriter {

	@Override
	public String format() {
		return "html";
	}

	@Override
	public void write(LayoutDocument document, OutputStream out) throws IOException {
		MarkupWriter markup = new MarkupWriter(out);
		markup.htmlDeclaration();
		markup.start("html", "lang", document.language());
		new HtmlHead(markup).write(document);
		markup.start("body");
		markup.start("main");
		for (PageSequence sequence : document.sequences()) {
			sequence(sequence, markup);
		}
		markup.end();
		new HtmlFootnotes(markup).write(document);
		markup.end();
		markup.end();
		markup.text("\n");
		markup.flush();
	}

	private static void sequence(PageSequence sequence, MarkupWriter markup) throws IOException {
		markup.start("article", "class", sequence.page().isLandscape() ? "pages landscape" : "pages");
		HtmlBlocks blocks = new HtmlBlocks(markup);
		for (Block block : sequence.blocks()) {
			blocks.write(block);
		}
		blocks.close();
		markup.end();
	}
}
