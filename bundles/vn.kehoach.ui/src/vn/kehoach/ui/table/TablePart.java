package vn.kehoach.ui.table;

/** The parts of a table; columns and rows count from 0 in each. */
public enum TablePart {
	BODY, COLUMN_HEADER, ROW_HEADER, CORNER
}
