package vn.kehoach.report.pdf.compose;

import vn.kehoach.report.pdf.text.BindingRule;
import vn.kehoach.report.pdf.text.WordSplitter;

/**
 * The composers of all kinds of blocks.
 *
 * @param paragraph for paragraphs
 * @param header for the header block
 * @param closing for the closing block
 * @param table for tables
 */
record BlockComposers(ParagraphComposer paragraph, HeaderBlockComposer header, ClosingBlockComposer closing,
		TableComposer table) {

	static BlockComposers of(RunStyler styler) {
		WordSplitter splitter = new WordSplitter(new BindingRule());
		ParagraphComposer paragraph = new ParagraphComposer(styler, splitter);
		ColumnComposer columns = new ColumnComposer(paragraph);
		return new BlockComposers(paragraph, new HeaderBlockComposer(columns), new ClosingBlockComposer(columns),
				new TableComposer(paragraph, new RowGroupComposer(columns, styler), new ColumnWidths(styler, splitter)));
	}
}
