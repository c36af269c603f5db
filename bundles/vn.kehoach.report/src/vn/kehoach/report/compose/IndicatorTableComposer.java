package vn.kehoach.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.kehoach.model.ColumnKind;
import vn.kehoach.model.IndicatorColumn;
import vn.kehoach.model.IndicatorGroup;
import vn.kehoach.model.IndicatorTable;
import vn.kehoach.model.indicator.IndicatorRow;
import vn.kehoach.model.indicator.IndicatorRows;
import vn.kehoach.model.indicator.PrintedIndicatorTable;
import vn.kehoach.report.layout.Emphasis;
import vn.kehoach.report.layout.ParagraphStyle;
import vn.kehoach.report.layout.StyledParagraph;
import vn.kehoach.report.layout.TableBlock;
import vn.kehoach.report.layout.TableCell;
import vn.kehoach.report.layout.TableRow;

/** Composes indicator tables: numbers and units centred, values in columns of figures, groups bold, room for the names. */
final class IndicatorTableComposer {
	private static final int NAME_WEIGHT = 26;

	private final IndicatorTable table;

	private IndicatorTableComposer(IndicatorTable table) {
		this.table = table;
	}

	/** The table, or nothing when it has no cell. */
	static Optional<TableBlock> table(IndicatorTable table) {
		return TableComposer.table(PrintedIndicatorTable.of(table)).map(new IndicatorTableComposer(table)::refined);
	}

	private TableBlock refined(TableBlock plain) {
		List<IndicatorRow> indicators = IndicatorRows.of(table);
		List<TableRow> rows = new ArrayList<>(plain.rows().subList(0, plain.headerRows()));
		for (int i = 0; i < indicators.size(); i++)
			rows.add(row(plain.rows().get(plain.headerRows() + i), indicators.get(i).listing() instanceof IndicatorGroup));
		return new TableBlock(plain.caption(), weights(plain), plain.headerRows(), plain.borders(), rows);
	}

	private TableRow row(TableRow plain, boolean group) {
		List<TableCell> cells = new ArrayList<>();
		for (int i = 0; i < plain.cells().size(); i++) {
			TableCell cell = plain.cells().get(i);
			ParagraphStyle style = style(table.getColumns().get(i).getKind());
			cells.add(new TableCell(cell.columnSpan(), cell.rowSpan(),
					cell.paragraphs().stream().map(paragraph -> paragraph(paragraph, style, group)).toList()));
		}
		return new TableRow(cells);
	}

	private static StyledParagraph paragraph(StyledParagraph plain, ParagraphStyle style, boolean group) {
		return StyledParagraph.of(style, group ? TextRuns.inFace(plain.runs(), Emphasis.BOLD) : plain.runs());
	}

	private static ParagraphStyle style(ColumnKind kind) {
		return switch (kind) {
		case NUMBER, UNIT -> ParagraphStyle.TABLE_CENTRED;
		case VALUE, COMPARISON -> ParagraphStyle.TABLE_NUMBER;
		case NAME, OWNERS, NOTE, OTHER -> ParagraphStyle.TABLE_CELL;
		};
	}

	private List<Integer> weights(TableBlock plain) {
		List<Integer> weights = new ArrayList<>(plain.columnWeights());
		List<IndicatorColumn> columns = table.getColumns();
		for (int i = 0; i < Math.min(columns.size(), weights.size()); i++) {
			if (columns.get(i).getKind() == ColumnKind.NAME)
				weights.set(i, Math.max(NAME_WEIGHT, weights.get(i)));
		}
		return weights;
	}
}
