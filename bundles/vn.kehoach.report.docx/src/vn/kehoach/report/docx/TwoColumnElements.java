package vn.kehoach.report.docx;

import java.io.IOException;
import java.util.List;
import java.util.function.ToDoubleFunction;

import vn.kehoach.report.layout.ClosingBlock;
import vn.kehoach.report.layout.HeaderBlock;
import vn.kehoach.report.layout.HeaderRow;
import vn.kehoach.report.layout.StyledParagraph;
import vn.kehoach.report.markup.MarkupWriter;

/** Writes the header and the closing: tables of two columns without lines. */
final class TwoColumnElements {

	private final MarkupWriter markup;
	private final ParagraphElements paragraphs;
	private final TextWidths widths;

	TwoColumnElements(MarkupWriter markup, ParagraphElements paragraphs, TextWidths widths) {
		this.markup = markup;
		this.paragraphs = paragraphs;
		this.widths = widths;
	}

	void header(HeaderBlock header, double textWidth) throws IOException {
		double left = textWidth * HeaderBlock.LEFT_SHARE;
		double right = textWidth - left;
		TableElements table = new TableElements(markup);
		table.start(StyleIds.TABLE_BARE, false, List.of(WordUnits.twips(left), WordUnits.twips(right)));
		for (HeaderRow row : header.rows()) {
			HeaderBalance balance = new HeaderBalance(row, left, right, widths);
			table.startRow(false);
			cell(table, row.left(), ParagraphPlace.column(left), balance::extraSpace);
			cell(table, row.right(), ParagraphPlace.column(right), balance::extraSpace);
			table.end();
		}
		table.end();
	}

	/**
	 * A closing whose signature is read first is a table that runs from right to left: the cell with the signature is
	 * the first one and stands on the right.
	 */
	void closing(ClosingBlock closing, double textWidth) throws IOException {
		double left = textWidth * ClosingBlock.LEFT_SHARE;
		ParagraphPlace recipients = new ParagraphPlace(left, 0, true);
		ParagraphPlace signature = new ParagraphPlace(textWidth - left, 0, true);
		boolean recipientsFirst = closing.order() == ClosingBlock.Order.RECIPIENTS_FIRST;
		TableElements table = new TableElements(markup);
		List<Integer> columns = List.of(WordUnits.twips(recipients.width()), WordUnits.twips(signature.width()));
		table.start(StyleIds.TABLE_BARE, !recipientsFirst, recipientsFirst ? columns : columns.reversed());
		table.startRow(false);
		if (recipientsFirst) {
			cell(table, closing.recipients(), recipients, spaceAboveFirst(closing.recipients()));
		}
		cell(table, closing.signature(), signature, spaceAboveFirst(closing.signature()));
		if (!recipientsFirst) {
			cell(table, closing.recipients(), recipients, spaceAboveFirst(closing.recipients()));
		}
		table.end();
		table.end();
	}

	private static ToDoubleFunction<StyledParagraph> spaceAboveFirst(List<StyledParagraph> column) {
		return paragraph -> paragraph == column.getFirst() ? ClosingBlock.SPACE_BEFORE : 0;
	}

	private void cell(TableElements table, List<StyledParagraph> content, ParagraphPlace place,
			ToDoubleFunction<StyledParagraph> extraSpace) throws IOException {
		table.startCell(CellFrame.plain(WordUnits.twips(place.width())));
		if (content.isEmpty()) {
			paragraphs.empty(StyleIds.SEPARATOR);
		}
		for (StyledParagraph paragraph : content) {
			paragraphs.write(paragraph, place.withExtraSpace(extraSpace.applyAsDouble(paragraph)));
		}
		table.end();
	}
}
