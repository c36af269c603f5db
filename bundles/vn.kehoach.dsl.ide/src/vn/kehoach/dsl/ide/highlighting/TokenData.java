package vn.kehoach.dsl.ide.highlighting;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.Position;

import vn.kehoach.dsl.ide.place.LineTable;

/** Tokens as the protocol writes them: five numbers each, relative to the token before, never across lines. */
final class TokenData {
	private final LineTable lines;
	private final List<Integer> numbers = new ArrayList<>();
	private int lastLine;
	private int lastCharacter;

	TokenData(LineTable lines) {
		this.lines = lines;
	}

	/** Adds a token, a piece for each line, without the blanks around it. */
	void add(int start, int end, TokenMeaning meaning) {
		int last = lines.position(end).getLine();
		for (int line = lines.position(start).getLine(); line <= last; line++) {
			int from = Math.max(start, lines.startOf(line));
			int to = Math.min(end, lines.endOf(line));
			while (from < to && lines.isBlank(from))
				from++;
			while (from < to && lines.isBlank(to - 1))
				to--;
			if (from < to)
				write(lines.position(from), to - from, meaning);
		}
	}

	private void write(Position position, int length, TokenMeaning meaning) {
		int deltaLine = position.getLine() - lastLine;
		numbers.add(deltaLine);
		numbers.add(deltaLine == 0 ? position.getCharacter() - lastCharacter : position.getCharacter());
		numbers.add(length);
		numbers.add(meaning.kind().ordinal());
		numbers.add(TokenModifier.bits(meaning.modifiers()));
		lastLine = position.getLine();
		lastCharacter = position.getCharacter();
	}

	/** All numbers. */
	List<Integer> numbers() {
		return numbers;
	}
}
