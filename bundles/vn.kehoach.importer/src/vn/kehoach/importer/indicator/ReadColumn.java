package vn.kehoach.importer.indicator;

import vn.kehoach.model.ColumnKind;

/**
 * What a column shows.
 *
 * @param kind the kind of column
 * @param heading its heading as printed, that of joined cells above it included
 * @param value the values it shows; null for other columns
 * @param compared the values it compares; null for other columns
 */
record ReadColumn(ColumnKind kind, String heading, YearValue value, ComparedYears compared) {
	ReadColumn(ColumnKind kind, String heading) {
		this(kind, heading, null, null);
	}
}
