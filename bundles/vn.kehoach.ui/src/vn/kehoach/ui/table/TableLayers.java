package vn.kehoach.ui.table;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.nebula.widgets.nattable.edit.config.DefaultEditBindings;
import org.eclipse.nebula.widgets.nattable.edit.config.DefaultEditConfiguration;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DimensionallyDependentLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;

/** The layers of NatTable below a table: a body that scrolls below and beside headers that stay. */
final class TableLayers {
	private static final String EDITABLE = "kehoach.editable";

	private final DataLayer body;
	private final DataLayer columnHeader;
	private final DataLayer rowHeader;
	private final DataLayer corner;
	private final SelectionLayer selection;
	private final GridLayer grid;

	TableLayers(Supplier<TableContent> content) {
		body = labelled(new PartData(content, TablePart.BODY));
		PartData headings = new PartData(content, TablePart.COLUMN_HEADER);
		columnHeader = labelled(headings);
		rowHeader = labelled(new PartData(content, TablePart.ROW_HEADER));
		corner = labelled(new PartData(content, TablePart.CORNER));
		selection = new SelectionLayer(body);
		ViewportLayer viewport = new ViewportLayer(selection);
		ColumnHeaderLayer above = new MergingColumnHeader(columnHeader, headings, viewport, selection);
		RowHeaderLayer beside = new RowHeaderLayer(rowHeader, viewport, selection);
		grid = new GridLayer(viewport, above, beside, new DimensionallyDependentLayer(corner, beside, above), false);
		grid.addConfiguration(new DefaultEditConfiguration());
		grid.addConfiguration(new DefaultEditBindings());
	}

	private static DataLayer labelled(PartData data) {
		DataLayer layer = new DataLayer(data);
		layer.setConfigLabelAccumulator((labels, column, row) -> {
			TableCell cell = data.cell(column, row);
			cell.styles().stream().sorted().forEach(style -> labels.addLabelOnTop(style.label()));
			if (cell.edit() != null)
				labels.addLabelOnTop(EDITABLE);
		});
		return layer;
	}

	/** The label of cells that can be edited. */
	static String editable() {
		return EDITABLE;
	}

	GridLayer grid() {
		return grid;
	}

	SelectionLayer selection() {
		return selection;
	}

	/** Gives all columns and rows their sizes. */
	void resize(TableShape shape) {
		widths(body, shape.widths());
		body.setDefaultRowHeight(Math.max(1, shape.rowHeight()));
		widths(rowHeader, shape.headerWidths());
		for (int row = 0; row < shape.headerHeights().size(); row++)
			columnHeader.setRowHeightByPosition(row, shape.headerHeights().get(row), false);
	}

	private static void widths(DataLayer layer, List<Integer> widths) {
		for (int column = 0; column < widths.size(); column++)
			layer.setColumnWidthByPosition(column, widths.get(column), false);
	}
}
