package vn.kehoach.importer.source.layout;

/** Decides whether a line goes on with the paragraph before it. */
interface JoinRule {
	/** True when the line belongs to the paragraph. */
	boolean continues(GrowingParagraph paragraph, PageLine next);
}
