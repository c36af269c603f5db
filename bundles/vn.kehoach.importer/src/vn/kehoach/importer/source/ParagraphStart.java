package vn.kehoach.importer.source;

/** What separates a paragraph from the one before it. */
public enum ParagraphStart {
	/** A paragraph of its own. */
	PARAGRAPH,
	/** A line broken on purpose inside one paragraph of the source (Word's line break, a Markdown hard break). */
	LINE
}
