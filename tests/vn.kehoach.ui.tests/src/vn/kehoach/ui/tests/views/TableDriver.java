package vn.kehoach.ui.tests.views;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.edit.command.UpdateDataCommand;
import org.eclipse.nebula.widgets.nattable.grid.layer.DimensionallyDependentLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

import vn.kehoach.ui.table.GridTable;
import vn.kehoach.ui.tests.workbench.UiWait;

/** Reads and drives a table: positions count from the upper left corner, headers included, whatever is scrolled into sight. */
public final class TableDriver {
	private final NatTable table;
	private final GridLayer grid;

	/** Drives a table. */
	public TableDriver(GridTable table) {
		this.table = table.widget();
		grid = (GridLayer) this.table.getUnderlyingLayerByPosition(0, 0);
	}

	private ILayer body() {
		return ((ViewportLayer) grid.getBodyLayer()).getScrollableLayer();
	}

	private static ILayer whole(ILayer header) {
		return ((DimensionallyDependentLayer) header).getBaseLayer();
	}

	private int headerColumns() {
		return whole(grid.getRowHeaderLayer()).getColumnCount();
	}

	private int headerRows() {
		return whole(grid.getColumnHeaderLayer()).getRowCount();
	}

	private ILayer layer(int column, int row) {
		if (row < headerRows())
			return whole(column < headerColumns() ? grid.getCornerLayer() : grid.getColumnHeaderLayer());
		return column < headerColumns() ? whole(grid.getRowHeaderLayer()) : body();
	}

	private int inside(int position, int headers) {
		return position < headers ? position : position - headers;
	}

	/** The texts of a row. */
	public List<String> row(int row) {
		return IntStream.range(0, headerColumns() + body().getColumnCount()).mapToObj(column -> text(column, row)).toList();
	}

	/** The text of a cell. */
	public String text(int column, int row) {
		Object value = row < 0
				? null
				: layer(column, row).getDataValueByPosition(inside(column, headerColumns()), inside(row, headerRows()));
		return value == null ? "" : value.toString();
	}

	/** How many rows there are. */
	public int rows() {
		return headerRows() + body().getRowCount();
	}

	/** The labels of a cell. */
	public List<String> labels(int column, int row) {
		return List.copyOf(layer(column, row).getConfigLabelsByPosition(inside(column, headerColumns()), inside(row, headerRows()))
				.getLabels());
	}

	/** The position of the row in which a column has the text; -1 for none. */
	public int rowOf(int column, String text) {
		return IntStream.range(0, rows()).filter(row -> text(column, row).equals(text)).findFirst().orElse(-1);
	}

	/** Puts a value into a cell as its editor does when it closes. */
	public void edit(int column, int row, String text) {
		ILayer body = body();
		body.doCommand(new UpdateDataCommand(body, inside(column, headerColumns()), inside(row, headerRows()), text));
		UiWait.settle();
	}

	/** Double-clicks into the middle of a cell that is in sight. */
	public void doubleClick(int column, int row) {
		UiWait.until("the cell is in sight", () -> table.getCellByPosition(column, row) != null);
		Rectangle bounds = table.getCellByPosition(column, row).getBounds();
		mouse(SWT.MouseDown, bounds, 1);
		mouse(SWT.MouseUp, bounds, 1);
		mouse(SWT.MouseDown, bounds, 2);
		mouse(SWT.MouseDoubleClick, bounds, 2);
		mouse(SWT.MouseUp, bounds, 2);
		UiWait.settle();
	}

	private void mouse(int type, Rectangle bounds, int count) {
		Event event = new Event();
		event.type = type;
		event.button = 1;
		event.count = count;
		event.x = bounds.x + bounds.width / 2;
		event.y = bounds.y + bounds.height / 2;
		table.notifyListeners(type, event);
	}
}
