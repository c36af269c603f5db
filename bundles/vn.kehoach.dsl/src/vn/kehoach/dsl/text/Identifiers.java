package vn.kehoach.dsl.text;

import vn.kehoach.dsl.lexing.SingleWordKeywords;
import vn.kehoach.model.NamedElement;

/** Writes identifiers: ^ before those that equal a keyword. */
public final class Identifiers {
	private Identifiers() {
	}

	/**
	 * The identifier as it stands in a file.
	 *
	 * @throws IllegalArgumentException when it is no identifier: letters, digits and _ after a first letter
	 */
	public static String write(String id) {
		if (!SingleWordKeywords.isWord(id))
			throw new IllegalArgumentException("Not an identifier: " + id);
		return SingleWordKeywords.contains(id) ? "^" + id : id;
	}

	/** The identifier of an element that is referred to. */
	static String of(NamedElement target) {
		if (target == null || target.getId() == null)
			throw new IllegalArgumentException("A reference to an element without id: " + target);
		return write(target.getId());
	}
}
