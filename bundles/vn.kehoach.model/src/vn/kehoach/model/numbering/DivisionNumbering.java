package vn.kehoach.model.numbering;

import vn.kehoach.model.Division;

/** The values of the derived features of Division; numbering a whole document is {@link DocumentNumbering}'s. */
public final class DivisionNumbering {
	private DivisionNumbering() {
	}

	/** The place of the division in its sequence, from 1. */
	public static int ordinal(Division division) {
		return new DocumentNumbering().of(division).ordinal();
	}

	/** The printed label with its punctuation. */
	public static String label(Division division) {
		return new DocumentNumbering().of(division).label();
	}
}
