package vn.kehoach.check;

/** The families of checks; a code's first digit names the family. */
public enum CheckFamily {
	/** KH0xx: what could not be read, or an import left uncertain. */
	READING,
	/** KH1xx: references and registries. */
	LINKS,
	/** KH2xx: who does what. */
	ROLES,
	/** KH3xx: dates, validity, deadlines. */
	TIME,
	/** KH4xx: cited documents. */
	CITATIONS,
	/** KH5xx: numbers and sequences. */
	NUMBERS,
	/** KH6xx: layout and language. */
	LANGUAGE,
	/** KH7xx: recipients. */
	RECIPIENTS;

	/** The family of a code such as "KH201". */
	public static CheckFamily of(String code) {
		return values()[code.charAt(2) - '0'];
	}
}
