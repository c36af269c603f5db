package vn.kehoach.check.roles;

import vn.kehoach.model.Assignee;
import vn.kehoach.model.text.Capitals;

/**
 * A name under which a registry knows a body.
 *
 * @param body the body
 * @param text the name
 * @param kind what the name is
 */
public record Spelling(Assignee body, String text, Kind kind) {
	/** What a name is. */
	public enum Kind {
		/** The name that is to be used. */
		CANONICAL,
		/** The same name shortened, written out or in capitals: "UBND tỉnh", "Ủy ban nhân dân tỉnh", "ỦY BAN NHÂN DÂN TỈNH". */
		OTHER_FORM,
		/** Another spelling, which should not be used. */
		VARIANT,
		/** A name that two bodies bear. */
		AMBIGUOUS;
	}

	/** One of the other spellings of a body. */
	static Spelling other(Assignee body, String text) {
		boolean shortened = ShortName.isShortFor(text, body.getLabel()) || ShortName.isShortFor(body.getLabel(), text);
		boolean capitals = text.equals(Capitals.all(body.getLabel()));
		return new Spelling(body, text, shortened || capitals ? Kind.OTHER_FORM : Kind.VARIANT);
	}
}
