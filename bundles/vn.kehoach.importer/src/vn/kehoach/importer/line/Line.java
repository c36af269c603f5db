package vn.kehoach.importer.line;

import vn.kehoach.importer.source.SourceColumn;
import vn.kehoach.importer.source.SourcePlace;
import vn.kehoach.importer.source.SourceTable;

/** A line of a document as the recognisers see it. */
public sealed interface Line {
	/** Where it begins in the source. */
	SourcePlace place();

	/**
	 * A paragraph or a line broken on purpose.
	 *
	 * @param text as printed, list label included; calls of footnotes are {@link NoteMark} characters
	 * @param column the column of a two-column block
	 */
	record Text(String text, SourceColumn column, SourcePlace place) implements Line {
	}

	/** A table of the body. */
	record Grid(SourceTable table, SourcePlace place) implements Line {
	}
}
