package vn.kehoach.dsl.conversion;

/** The way back from the value of a string or a wording to its token. */
final class StringSource implements ValueSource {
	private final Origins origins = new Origins();

	private StringSource() {
	}

	static StringSource of(String token) {
		StringSource source = new StringSource();
		boolean quoted = token.startsWith("\"") || token.startsWith("'");
		boolean bar = token.startsWith("|");
		int end = quoted ? token.length() - 1 : token.length();
		int start = quoted || bar ? 1 : 0;
		while (bar && start < end && Character.isWhitespace(token.charAt(start)))
			start++;
		for (int position = start; position < end; position++) {
			boolean escape = quoted && token.charAt(position) == '\\' && position + 1 < end;
			source.origins.add(escape ? StringValue.escaped(token.charAt(position + 1)) : token.charAt(position), position,
					position + (escape ? 2 : 1));
			position += escape ? 1 : 0;
		}
		return source;
	}

	@Override
	public int startOf(int valueOffset) {
		return origins.startOf(valueOffset);
	}

	@Override
	public int endOf(int valueOffset) {
		return origins.endOf(valueOffset);
	}
}
