package vn.kehoach.rollover;

/** Why something is not moved unless the user says so. */
public enum Doubt {
	/** It stands in the citation of a document. */
	CITATION,
	/** It is what something is compared with. */
	COMPARISON,
	/** It bounds a span of years. */
	SPAN,
	/** It is a year before the one that is planned. */
	EARLIER,
	/** It is a year after the one that is planned. */
	LATER,
	/** It stands among figures that stay as they are. */
	FIGURES,
	/** It may be a number and no year. */
	NUMBER;
}
