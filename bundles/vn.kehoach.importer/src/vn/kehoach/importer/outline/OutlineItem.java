package vn.kehoach.importer.outline;

import vn.kehoach.importer.source.SourceTable;

/** A piece of a node: a paragraph, a table, or a numbered node. */
public sealed interface OutlineItem {
	/** A paragraph without a number, as printed. */
	record Text(String text) implements OutlineItem {
	}

	/** A table. */
	record Grid(SourceTable table) implements OutlineItem {
	}

	/** A numbered piece with what it holds. */
	record Numbered(OutlineNode node) implements OutlineItem {
	}
}
