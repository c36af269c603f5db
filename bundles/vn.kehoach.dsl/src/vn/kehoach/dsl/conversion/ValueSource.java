package vn.kehoach.dsl.conversion;

/** Maps offsets in the value of a token to offsets in its text. */
public interface ValueSource {

	/** The offset in the token's text of the character at an offset of the value. */
	int startOf(int valueOffset);

	/** The offset in the token's text behind the last character before an offset of the value. */
	int endOf(int valueOffset);

	/** The mapping of a token: prose with its delimiters, a string with its quotation marks, a wording with its bar. */
	static ValueSource of(String token) {
		if (token.startsWith(ProseConverter.PROSE_MARK) || token.startsWith(ProseConverter.REFERENCE_CLOSING))
			return ProseConverter.readLiteral(token);
		return StringSource.of(token);
	}
}
