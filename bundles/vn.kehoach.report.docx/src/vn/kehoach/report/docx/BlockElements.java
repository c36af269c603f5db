package vn.kehoach.report.docx;

import java.io.IOException;
import java.util.List;

import vn.kehoach.report.layout.Block;
import vn.kehoach.report.layout.ClosingBlock;
import vn.kehoach.report.layout.HeaderBlock;
import vn.kehoach.report.layout.StyledParagraph;
import vn.kehoach.report.layout.TableBlock;
import vn.kehoach.report.markup.MarkupWriter;

/** Writes blocks; two tables in a row, and a table at the end, are followed by a paragraph, as Word demands. */
final class BlockElements {

	private final ParagraphElements paragraphs;
	private final TwoColumnElements columns;
	private final DataTableElements tables;

	BlockElements(MarkupWriter markup) {
		TextWidths widths = new TextWidths();
		paragraphs = new ParagraphElements(markup, widths);
		columns = new TwoColumnElements(markup, paragraphs, widths);
		tables = new DataTableElements(markup, paragraphs);
	}

	/** Writes the blocks of a sequence over a text width in millimetres. */
	void write(List<Block> blocks, double width) throws IOException {
		boolean afterTable = false;
		for (Block block : blocks) {
			boolean isTable = !(block instanceof StyledParagraph);
			if (isTable && afterTable) {
				paragraphs.empty(StyleIds.SEPARATOR);
			}
			switch (block) {
			case StyledParagraph paragraph -> paragraphs.write(paragraph, ParagraphPlace.column(width));
			case HeaderBlock header -> columns.header(header, width);
			case ClosingBlock closing -> columns.closing(closing, width);
			case TableBlock table -> tables.write(table, width);
			}
			afterTable = isTable;
		}
		if (afterTable) {
			paragraphs.empty(StyleIds.SEPARATOR);
		}
	}
}
