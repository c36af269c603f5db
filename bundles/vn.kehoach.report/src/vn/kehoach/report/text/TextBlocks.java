package vn.kehoach.report.text;

import java.io.IOException;
import java.util.List;

import vn.kehoach.report.layout.Block;
import vn.kehoach.report.layout.ClosingBlock;
import vn.kehoach.report.layout.HeaderBlock;
import vn.kehoach.report.layout.HeaderRow;
import vn.kehoach.report.layout.ParagraphStyle;
import vn.kehoach.report.layout.StyledParagraph;
import vn.kehoach.report.layout.TableBlock;

/** Writes blocks as lines. */
final class TextBlocks {

	private static final double PARAGRAPH_GAP = ParagraphStyle.BODY.format().spaceBefore();

	private final TextLines lines;

	TextBlocks(TextLines lines) {
		this.lines = lines;
	}

	void write(Block block) throws IOException {
		switch (block) {
		case StyledParagraph paragraph -> paragraph(paragraph);
		case HeaderBlock header -> header(header);
		case ClosingBlock closing -> closing(closing);
		case TableBlock table -> table(table);
		}
	}

	private void paragraph(StyledParagraph paragraph) throws IOException {
		if (paragraph.outlineLevel() > 0 || paragraph.style().format().spaceBefore() > PARAGRAPH_GAP) {
			lines.gap();
		}
		lines.line(TextRuns.of(paragraph));
	}

	private void header(HeaderBlock header) throws IOException {
		for (HeaderRow row : header.rows()) {
			column(row.left());
			column(row.right());
		}
		lines.gap();
	}

	private void closing(ClosingBlock closing) throws IOException {
		boolean recipientsFirst = closing.order() == ClosingBlock.Order.RECIPIENTS_FIRST;
		column(recipientsFirst ? closing.recipients() : closing.signature());
		column(recipientsFirst ? closing.signature() : closing.recipients());
		lines.gap();
	}

	private void column(List<StyledParagraph> paragraphs) throws IOException {
		lines.gap();
		for (StyledParagraph paragraph : paragraphs) {
			lines.line(TextRuns.of(paragraph));
		}
	}

	private void table(TableBlock table) throws IOException {
		column(table.caption());
		new TextTable(lines).write(table);
		lines.gap();
	}
}
