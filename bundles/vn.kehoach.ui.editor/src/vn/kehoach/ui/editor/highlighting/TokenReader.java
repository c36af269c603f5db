package vn.kehoach.ui.editor.highlighting;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.Position;

import vn.kehoach.ui.editor.document.Positions;

/** Reads semantic tokens that fit the text: five numbers each, relative to the token before (Language Server Protocol 3.17). */
final class TokenReader {
	private static final int NUMBERS = 5;

	private TokenReader() {
	}

	static List<ColouredToken> read(IDocument document, List<Integer> data) {
		List<ColouredToken> tokens = new ArrayList<>(data.size() / NUMBERS);
		int end = 0;
		int line = 0;
		int column = 0;
		for (int at = 0; at + NUMBERS <= data.size(); at += NUMBERS) {
			column = data.get(at) == 0 ? column + data.get(at + 1) : data.get(at + 1);
			line += data.get(at);
			int length = data.get(at + 2);
			int type = data.get(at + 3);
			int modifiers = data.get(at + 4);
			int offset = Positions.offset(document, new Position(line, column)).orElse(document.getLength());
			if (offset >= end && offset + length <= document.getLength()) {
				tokens.add(new ColouredToken(offset, length, type, modifiers));
				end = offset + length;
			}
		}
		return tokens;
	}
}
