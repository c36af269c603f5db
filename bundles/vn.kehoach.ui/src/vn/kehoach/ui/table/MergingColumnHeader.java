package vn.kehoach.ui.table;

import org.eclipse.nebula.widgets.nattable.data.ISpanningDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.cell.DataCell;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.layer.cell.LayerCell;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;

/** A column header whose cells can cover several columns, some of them scrolled out of sight: NatTable's own knows single ones only. */
final class MergingColumnHeader extends ColumnHeaderLayer {
	private final ISpanningDataProvider data;

	MergingColumnHeader(DataLayer base, ISpanningDataProvider data, ViewportLayer viewport, SelectionLayer selection) {
		super(base, viewport, selection);
		this.data = data;
	}

	@Override
	public ILayerCell getCellByPosition(int column, int row) {
		ILayerCell single = super.getCellByPosition(column, row);
		if (single == null)
			return null;
		DataCell merged = data.getCellByPosition(single.getColumnIndex(), row);
		if (!merged.isSpannedCell())
			return single;
		int origin = column - (single.getColumnIndex() - merged.getColumnPosition());
		return new LayerCell(this, origin, row, column, row, merged.getColumnSpan(), 1);
	}
}
