package vn.kehoach.rollover;

/**
 * A place that names a body or cited document.
 *
 * @param role as what
 * @param place where
 * @param words the words there, or the text around them
 */
public record Occurrence(Role role, Place place, String words) {
	/** As what something is named. */
	public enum Role {
		/** As lead of a task or project. */
		LEAD,
		/** As partner. */
		PARTNER,
		/** As the body that delegates a project. */
		DELEGATOR,
		/** As recipient. */
		RECIPIENT,
		/** As issuer of the document. */
		ISSUER,
		/** As member of a group. */
		MEMBER,
		/** As owner of an indicator. */
		OWNER,
		/** As legal basis. */
		BASIS,
		/** By a reference in text. */
		REFERENCE,
		/** By its name in plain words. */
		MENTION;
	}
}
