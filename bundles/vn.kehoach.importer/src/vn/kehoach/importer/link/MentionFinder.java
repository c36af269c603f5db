package vn.kehoach.importer.link;

/** Finds mentions of one sort in a text. */
interface MentionFinder {
	/** The next mention at or behind the offset, or null. */
	Mention next(String text, int from);
}
