package vn.kehoach.server.protocol.structure;

/** How a field is edited. */
public enum FieldType {
	/** One line; set by setField. */
	TEXT,
	/** Running text as it stands between the quotes of the language, without their indentation: paragraphs, bullets, references [[id]]. */
	PROSE,
	/** ISO: 2027-06-30, 2027-06 or 2027; set by setField. */
	DATE,
	/** One of the choices; set by setField. */
	CHOICE,
	/** "true" or nothing; set by setField. */
	FLAG,
	/** The id of an element that "candidates" finds; set by setField. */
	REFERENCE,
	/** Ids in order; set by setValues. */
	REFERENCES,
	/** Bodies with their printed wording, in order; set by setAssignees. */
	ASSIGNEES,
	/** An integer; set by setField. */
	NUMBER,
	/** Lines in order; set by setValues. */
	TEXTS
}
