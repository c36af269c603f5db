package vn.kehoach.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.kehoach.model.AssignmentColumn;
import vn.kehoach.model.AssignmentColumnKind;
import vn.kehoach.model.AssignmentTable;
import vn.kehoach.model.Division;
import vn.kehoach.model.Theme;
import vn.kehoach.model.assignment.AssignmentRows;
import vn.kehoach.model.assignment.PrintedAssignmentTable;
import vn.kehoach.model.numbering.DocumentNumbering;
import vn.kehoach.report.layout.Emphasis;
import vn.kehoach.report.layout.ParagraphStyle;
import vn.kehoach.report.layout.StyledParagraph;
import vn.kehoach.report.layout.TableBlock;
import vn.kehoach.report.layout.TableCell;
import vn.kehoach.report.layout.TableRow;

/** Composes assignment tables: numbers and deadlines centred, themes bold, room for what is to be done. */
final class AssignmentTableComposer {
	private static final int CONTENT_WEIGHT = 30;
	private final AssignmentTable table;

	private AssignmentTableComposer(AssignmentTable table) {
		this.table = table;
	}

	/** The table, or nothing when it has no cell. */
	static Optional<TableBlock> table(AssignmentTable table, DocumentNumbering numbering) {
		return TableComposer.table(PrintedAssignmentTable.of(table, numbering)).map(new AssignmentTableComposer(table)::refined);
	}

	private TableBlock refined(TableBlock plain) {
		List<Division> divisions = AssignmentRows.of(table);
		List<TableRow> rows = new ArrayList<>(plain.rows().subList(0, plain.headerRows()));
		for (int i = 0; i < divisions.size(); i++)
			rows.add(row(plain.rows().get(plain.headerRows() + i), divisions.get(i) instanceof Theme));
		return new TableBlock(plain.caption(), weights(plain), plain.headerRows(), plain.borders(), rows);
	}

	private TableRow row(TableRow plain, boolean theme) {
		List<TableCell> cells = new ArrayList<>();
		for (int i = 0; i < plain.cells().size(); i++) {
			TableCell cell = plain.cells().get(i);
			ParagraphStyle style = style(table.getColumns().get(i).getKind());
			cells.add(new TableCell(cell.columnSpan(), cell.rowSpan(),
					cell.paragraphs().stream().map(paragraph -> paragraph(paragraph, style, theme)).toList()));
		}
		return new TableRow(cells);
	}

	private static StyledParagraph paragraph(StyledParagraph plain, ParagraphStyle style, boolean theme) {
		return StyledParagraph.of(style, theme ? TextRuns.inFace(plain.runs(), Emphasis.BOLD) : plain.runs());
	}

	private static ParagraphStyle style(AssignmentColumnKind kind) {
		return switch (kind) {
		case NUMBER, DEADLINE -> ParagraphStyle.TABLE_CENTRED;
		case CONTENT, LEADS, PARTNERS, OTHER -> ParagraphStyle.TABLE_CELL;
		};
	}

	private List<Integer> weights(TableBlock plain) {
		List<Integer> weights = new ArrayList<>(plain.columnWeights());
		List<AssignmentColumn> columns = table.getColumns();
		for (int i = 0; i < Math.min(columns.size(), weights.size()); i++) {
			if (columns.get(i).getKind() == AssignmentColumnKind.CONTENT)
				weights.set(i, Math.max(CONTENT_WEIGHT, weights.get(i)));
		}
		return weights;
	}
}
