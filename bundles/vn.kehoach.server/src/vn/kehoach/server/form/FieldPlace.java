package vn.kehoach.server.form;

/** Where the language has a field, which decides where a new value is written. */
public enum FieldPlace {
	/** On the element's first line, in the order of the fields. */
	HEAD,
	/** On a line of its own, in the order of the fields. */
	LINE,
	/** On a line of its own for each value. */
	LINE_EACH,
	/** On a line before the element. */
	REMARK,
	/** The text of the element itself. */
	TEXT
}
