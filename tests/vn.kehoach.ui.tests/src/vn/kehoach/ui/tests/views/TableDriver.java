package vn.kehoach.ui.tests.views;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.edit.command.UpdateDataCommand;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

import vn.kehoach.ui.table.GridTable;
import vn.kehoach.ui.tests.workbench.UiWait;

/** Reads and drives a table as it is on the screen: positions count from the upper left corner, headers included. */
final class TableDriver {
	private final NatTable table;

	TableDriver(GridTable table) {
		this.table = table.widget();
	}

	/** The texts of a row that are shown. */
	List<String> row(int row) {
		return IntStream.range(0, table.getColumnCount()).mapToObj(column -> text(column, row)).toList();
	}

	/** The text of a cell. */
	String text(int column, int row) {
		Object value = table.getDataValueByPosition(column, row);
		return value == null ? "" : value.toString();
	}

	/** How many rows are shown. */
	int rows() {
		return table.getRowCount();
	}

	/** The labels of a cell. */
	List<String> labels(int column, int row) {
		return new ArrayList<>(table.getConfigLabelsByPosition(column, row).getLabels());
	}

	/** The position of the row in which a header column has the text; -1 for none. */
	int rowOf(int column, String text) {
		return IntStream.range(0, rows()).filter(row -> text(column, row).equals(text)).findFirst().orElse(-1);
	}

	/** Puts a value into a cell as its editor does when it closes. */
	void edit(int column, int row, String text) {
		table.doCommand(new UpdateDataCommand(table, column, row, text));
		UiWait.settle();
	}

	/** Double-clicks into the middle of a cell. */
	void doubleClick(int column, int row) {
		ILayerCell cell = table.getCellByPosition(column, row);
		Rectangle bounds = cell.getBounds();
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
