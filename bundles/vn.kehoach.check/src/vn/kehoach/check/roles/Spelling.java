package vn.kehoach.check.roles;

import vn.kehoach.model.Assignee;

/**
 * A name under which a registry knows a body.
 *
 * @param body the body
 * @param text the name
 * @param kind what the name is
 */
record Spelling(Assignee body, String text, Kind kind) {
	/** What a name is. */
	enum Kind {
		/** The name that is to be used. */
		CANONICAL,
		/** The same name shortened or written out: "UBND tỉnh", "Ủy ban nhân dân tỉnh". */
		ABBREVIATED,
		/** Another spelling, which should not be used. */
		VARIANT,
		/** A name that two bodies bear. */
		AMBIGUOUS;
	}

	/** One of the other spellings of a body. */
	static Spelling other(Assignee body, String text) {
		boolean shortened = ShortName.isShortFor(text, body.getLabel()) || ShortName.isShortFor(body.getLabel(), text);
		return new Spelling(body, text, shortened ? Kind.ABBREVIATED : Kind.VARIANT);
	}
}
