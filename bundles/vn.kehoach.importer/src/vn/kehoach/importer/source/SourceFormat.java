package vn.kehoach.importer.source;

/** The kinds of file a document can be read from. */
public enum SourceFormat {
	/** Plain text: one line a paragraph, or lines broken at the page width (text taken out of a PDF). */
	TEXT,
	/** Markdown (CommonMark with tables), often the output of text recognition. */
	MARKDOWN,
	/** Word, Office Open XML (.docx). */
	WORD,
	/** PDF with a text layer. */
	PDF
}
