package vn.kehoach.importer.source;

/** One piece of a document in reading order. */
public sealed interface SourceBlock permits SourceParagraph, SourceTable, SourcePageBreak {
	/** Where the block begins in the source. */
	SourcePlace place();
}
