package vn.kehoach.ui.table;

import java.util.function.Supplier;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;

/** Finds the cell of the content below the pointer. */
final class CellFinder {
	private final NatTable table;
	private final Supplier<TableContent> content;

	CellFinder(NatTable table, Supplier<TableContent> content) {
		this.table = table;
		this.content = content;
	}

	/** The cell at a point of the table; an empty one outside of cells. */
	TableCell at(int x, int y) {
		LabelStack regions = table.getRegionLabelsByXY(x, y);
		ILayerCell cell = table.getCellByPosition(table.getColumnPositionByX(x), table.getRowPositionByY(y));
		if (regions == null || cell == null)
			return TableCell.EMPTY;
		return new PartData(content, part(regions)).cell(cell.getColumnIndex(), cell.getRowIndex());
	}

	private static TablePart part(LabelStack regions) {
		if (regions.hasLabel(GridRegion.CORNER))
			return TablePart.CORNER;
		if (regions.hasLabel(GridRegion.COLUMN_HEADER))
			return TablePart.COLUMN_HEADER;
		return regions.hasLabel(GridRegion.ROW_HEADER) ? TablePart.ROW_HEADER : TablePart.BODY;
	}
}
