package vn.kehoach.ui.editor.completion;

import java.util.ArrayList;
import java.util.List;

/**
 * Text with tab stops, written as the Language Server Protocol has it: $1, ${2:placeholder}, $0 for where the caret ends, \} for a brace.
 *
 * @param text the text, with the placeholders
 * @param stops where the tab stops are, in the order of the text
 */
public record Snippet(String text, List<Stop> stops) {
	/**
	 * A tab stop.
	 *
	 * @param number its place in the round; 0 is the end
	 * @param offset where it begins in the text
	 * @param length the length of the placeholder
	 */
	public record Stop(int number, int offset, int length) {
	}

	/** Reads a snippet; what is no tab stop is text. */
	public static Snippet of(String pattern) {
		Reader reader = new Reader(pattern);
		reader.read();
		return new Snippet(reader.text.toString(), List.copyOf(reader.stops));
	}

	/** Reads the pattern from its beginning to its end. */
	private static final class Reader {
		private final String pattern;
		private final StringBuilder text = new StringBuilder();
		private final List<Stop> stops = new ArrayList<>();
		private int at;

		Reader(String pattern) {
			this.pattern = pattern;
		}

		void read() {
			while (at < pattern.length()) {
				char character = pattern.charAt(at);
				if (character == '\\' && at + 1 < pattern.length() && "$}\\".indexOf(pattern.charAt(at + 1)) >= 0)
					escaped();
				else if (character == '$' && isDigit(at + 1))
					simple();
				else if (character == '$' && pattern.startsWith("{", at + 1) && isDigit(at + 2))
					braced();
				else
					text.append(pattern.charAt(at++));
			}
		}

		private void escaped() {
			text.append(pattern.charAt(at + 1));
			at += 2;
		}

		private void simple() {
			at++;
			stops.add(new Stop(number(), text.length(), 0));
		}

		private void braced() {
			at += 2;
			int number = number();
			int start = text.length();
			if (at < pattern.length() && pattern.charAt(at) == ':')
				at++;
			while (at < pattern.length() && pattern.charAt(at) != '}') {
				if (pattern.charAt(at) == '\\' && at + 1 < pattern.length())
					at++;
				text.append(pattern.charAt(at++));
			}
			at++;
			stops.add(new Stop(number, start, text.length() - start));
		}

		private int number() {
			int start = at;
			while (isDigit(at))
				at++;
			return Integer.parseInt(pattern.substring(start, at));
		}

		private boolean isDigit(int offset) {
			return offset < pattern.length() && Character.isDigit(pattern.charAt(offset));
		}
	}
}
