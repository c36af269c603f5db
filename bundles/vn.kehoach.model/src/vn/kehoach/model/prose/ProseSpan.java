package vn.kehoach.model.prose;

import vn.kehoach.model.ProseLiteral;
import vn.kehoach.model.ProseReference;

/** A piece of a paragraph: text of a literal, or a reference. */
public sealed interface ProseSpan {

	/**
	 * Text as it stands.
	 *
	 * @param literal the literal it is part of
	 * @param start its offset in the literal's value
	 * @param text the text
	 */
	record Text(ProseLiteral literal, int start, String text) implements ProseSpan {
	}

	/**
	 * A reference.
	 *
	 * @param reference the reference
	 */
	record Mention(ProseReference reference) implements ProseSpan {
	}
}
