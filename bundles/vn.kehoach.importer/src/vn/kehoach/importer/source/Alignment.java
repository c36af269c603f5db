package vn.kehoach.importer.source;

/** How a paragraph is set, as far as the source shows it. */
public enum Alignment {
	UNKNOWN, LEFT, CENTRE, RIGHT, JUSTIFIED
}
