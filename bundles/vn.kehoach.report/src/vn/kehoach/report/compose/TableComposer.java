package vn.kehoach.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.kehoach.model.Table;
import vn.kehoach.report.layout.ParagraphStyle;
import vn.kehoach.report.layout.StyledParagraph;
import vn.kehoach.report.layout.TableBlock;
import vn.kehoach.report.layout.TableCell;
import vn.kehoach.report.layout.TableRow;

/** Composes tables; a cell that holds nothing but a figure is set as one. */
final class TableComposer {
	private static final String FIGURE = "[+\\-−–]?[0-9][0-9.,\\s]*%?";

	private TableComposer() {
	}

	/** The table, or nothing when it has no cell. */
	static Optional<TableBlock> table(Table table) {
		List<TableRow> rows = new ArrayList<>();
		for (vn.kehoach.model.TableRow row : table.getRows())
			rows.add(row(row, rows.size() < table.getHeaderRows()));
		if (rows.stream().allMatch(row -> row.cells().isEmpty()))
			return Optional.empty();
		List<StyledParagraph> caption = table.getCaption() == null
				? List.of()
				: List.of(StyledParagraph.of(ParagraphStyle.TABLE_CAPTION, TextRuns.of(table.getCaption())));
		return Optional.of(TableBlock.of(caption, Math.min(table.getHeaderRows(), rows.size()), rows));
	}

	private static TableRow row(vn.kehoach.model.TableRow row, boolean header) {
		return new TableRow(row.getCells().stream().map(cell -> cell(cell, header)).toList());
	}

	private static TableCell cell(vn.kehoach.model.TableCell cell, boolean header) {
		List<StyledParagraph> paragraphs = cell.getText() == null
				? List.of()
				: cell.getText().lines().filter(line -> !line.isBlank()).map(line -> paragraph(line, header)).toList();
		return new TableCell(Math.max(1, cell.getColumnSpan()), Math.max(1, cell.getRowSpan()), paragraphs);
	}

	private static StyledParagraph paragraph(String line, boolean header) {
		if (header)
			return StyledParagraph.of(ParagraphStyle.TABLE_HEADER, TextRuns.of(line));
		return StyledParagraph.of(line.matches(FIGURE) ? ParagraphStyle.TABLE_NUMBER : ParagraphStyle.TABLE_CELL, TextRuns.of(line));
	}
}
