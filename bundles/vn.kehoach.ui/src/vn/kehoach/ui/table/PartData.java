package vn.kehoach.ui.table;

import java.util.function.Supplier;

import org.eclipse.nebula.widgets.nattable.data.ISpanningDataProvider;
import org.eclipse.nebula.widgets.nattable.layer.cell.DataCell;

/** A part of the content as NatTable reads and edits it. */
final class PartData implements ISpanningDataProvider {
	private final Supplier<TableContent> content;
	private final TablePart part;

	PartData(Supplier<TableContent> content, TablePart part) {
		this.content = content;
		this.part = part;
	}

	/** A cell; nothing in one that the content does not have. */
	TableCell cell(int column, int row) {
		return column < 0 || row < 0 || column >= getColumnCount() || row >= getRowCount()
				? TableCell.EMPTY
				: content.get().cell(part, column, row);
	}

	@Override
	public Object getDataValue(int column, int row) {
		return cell(column, row).text();
	}

	@Override
	public void setDataValue(int column, int row, Object value) {
		TableCell cell = cell(column, row);
		String typed = value == null ? "" : value.toString();
		if (cell.edit() != null && !typed.equals(cell.text()))
			cell.edit().accept(typed);
	}

	@Override
	public int getColumnCount() {
		TableShape shape = content.get().shape();
		return (part == TablePart.ROW_HEADER || part == TablePart.CORNER ? shape.headerWidths() : shape.widths()).size();
	}

	@Override
	public int getRowCount() {
		TableShape shape = content.get().shape();
		return part == TablePart.COLUMN_HEADER || part == TablePart.CORNER ? shape.headerHeights().size() : shape.rows();
	}

	@Override
	public DataCell getCellByPosition(int column, int row) {
		if (part != TablePart.COLUMN_HEADER || !content.get().isMerged(row))
			return new DataCell(column, row);
		String text = cell(column, row).text();
		int first = column;
		while (first > 0 && cell(first - 1, row).text().equals(text))
			first--;
		int end = column + 1;
		while (end < getColumnCount() && cell(end, row).text().equals(text))
			end++;
		return new DataCell(first, row, end - first, 1);
	}
}
