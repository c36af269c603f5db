package vn.kehoach.check.passage;

/** What a passage is in the printed document. */
public enum PassageKind {
	/** A title or the heading of a task, project section or table. */
	HEADING,
	/** A paragraph of running text. */
	PARAGRAPH,
	/** A bullet or a milestone. */
	BULLET,
	/** A line of a list or table that came in as text: neither it nor the lines around it end as sentences do. */
	FRAGMENT,
	/** A recital, whose end mark is printed by the document. */
	RECITAL,
	/** A paragraph of a table cell, or what an indicator table prints in one: a name, a note, a heading, an overridden text. */
	CELL,
	/** One of the other ways in which documents write a name: it may differ from the rest on purpose. */
	SPELLING,
	/** Any other line: subject, motto, recipient. */
	LINE;
}
