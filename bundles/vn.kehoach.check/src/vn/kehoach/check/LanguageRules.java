package vn.kehoach.check;

import java.util.List;

/** The rules that reading and linking a file reports itself; named and explained here so that all codes are in one place. */
public final class LanguageRules {
	/** The text does not follow the grammar. */
	public static final CheckDescription SYNTAX = error("KH001", false);
	/** An attribute that may be given once is given twice. */
	public static final CheckDescription ATTRIBUTE_TWICE = error("KH002", false);
	/** A value that cannot be read, such as a date that does not exist. */
	public static final CheckDescription BAD_VALUE = error("KH003", true);
	/** An import line that names no registry. */
	public static final CheckDescription UNKNOWN_REGISTRY = error("KH004", false);
	/** An agency or group that no registry declares. */
	public static final CheckDescription UNRESOLVED_AGENCY = error("KH101", true);
	/** A cited document that no registry declares. */
	public static final CheckDescription UNRESOLVED_CITED_DOCUMENT = error("KH102", true);
	/** A theme, task, footnote or other division that is not there. */
	public static final CheckDescription UNRESOLVED_ELEMENT = error("KH103", true);
	/** An indicator or group of indicators that no registry declares. */
	public static final CheckDescription UNRESOLVED_INDICATOR = error("KH109", true);
	/** Two elements with one id. */
	public static final CheckDescription DUPLICATE_ID = error("KH104", false);

	/** All of them. */
	static final List<CheckDescription> ALL = List.of(SYNTAX, ATTRIBUTE_TWICE, BAD_VALUE, UNKNOWN_REGISTRY, UNRESOLVED_AGENCY,
			UNRESOLVED_CITED_DOCUMENT,
			UNRESOLVED_ELEMENT, UNRESOLVED_INDICATOR, DUPLICATE_ID);

	private LanguageRules() {
	}

	/** True for the code of one of these rules, in capitals or not. */
	public static boolean isOne(String code) {
		return ALL.stream().anyMatch(rule -> rule.code().equalsIgnoreCase(code));
	}

	private static CheckDescription error(String code, boolean fixable) {
		return new CheckDescription(code, Severity.ERROR, fixable);
	}
}
