package vn.kehoach.dsl.ide.completion;

/** The kinds of text that a caret can stand in. */
enum PlaceKind {
	/** Between the tokens of the language. */
	LANGUAGE,
	/** Running text of prose. */
	PROSE,
	/** Between the double brackets of a reference in prose, before its wording. */
	REFERENCE,
	/** Text that belongs to the writer alone: strings, comments, the wording of a reference. */
	FREE
}
