package vn.kehoach.dsl.text;

/** A piece of prose to be laid out. */
public sealed interface ProsePiece {

	/**
	 * Text.
	 *
	 * @param value the value: unescaped, line feeds between paragraphs
	 */
	record Words(String value) implements ProsePiece {
	}

	/**
	 * A reference.
	 *
	 * @param source what stands between the double brackets, e.g. "NQ68:ngắn" or "STP|Sở"
	 */
	record Reference(String source) implements ProsePiece {
	}
}
