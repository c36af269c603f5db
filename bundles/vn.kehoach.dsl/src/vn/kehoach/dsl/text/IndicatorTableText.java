package vn.kehoach.dsl.text;

import vn.kehoach.model.CellOverride;
import vn.kehoach.model.ColumnKind;
import vn.kehoach.model.ColumnValue;
import vn.kehoach.model.IndicatorColumn;
import vn.kehoach.model.IndicatorTable;

/** Writes indicator tables: header rows, columns, what stands in the rows, cells that print something else. */
final class IndicatorTableText {
	private final ElementText text;
	private final TableText rows;
	private final IndicatorValueText values;

	IndicatorTableText(ElementText text, TableText rows) {
		this.text = text;
		this.rows = rows;
		values = new IndicatorValueText(text);
	}

	boolean write(IndicatorTable table) {
		text.begin(true, table, "biểu chỉ tiêu");
		text.id(table.getId());
		if (table.getCaption() != null)
			text.string(table.getCaption());
		text.layout().open();
		if (!table.getHeadings().isEmpty())
			rows.headings(table.getHeadings());
		table.getColumns().forEach(this::column);
		text.references("gồm", table.getListings());
		table.getOverrides().forEach(this::override);
		text.layout().close();
		text.layout().end(true);
		return true;
	}

	private void column(IndicatorColumn column) {
		text.line("cột");
		text.literal(column.getKind());
		if (column.getKind() == ColumnKind.COMPARISON)
			comparison(column);
		else if (column.getKind() == ColumnKind.VALUE)
			value(column.getShown());
		if (column.getHeading() != null)
			text.string(column.getHeading());
	}

	private void comparison(IndicatorColumn column) {
		text.literal(column.getComparison());
		value(column.getShown());
		text.layout().token("với");
		value(column.getBase());
		if (column.getDecimals() >= 0)
			text.layout().token("lẻ " + column.getDecimals());
	}

	private void value(ColumnValue value) {
		values.scope(value.getFirstYear(), value.getYear(), value.getLocality(), value.getKind());
	}

	private void override(CellOverride override) {
		text.line("ô");
		text.reference(override.getListing());
		text.layout().token("cột " + override.getColumn());
		text.inline("ghi", override.getText());
	}
}
