package vn.kehoach.dsl.ide.formatting;

import java.util.List;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextEdit;

import vn.kehoach.dsl.ide.place.LineTable;
import vn.kehoach.dsl.ide.server.ServedFile;

/**
 * Indents the line that was begun with a line break, or that a closing brace was typed on. Nothing but the blanks at the line's
 * beginning is touched, so that what is being typed stays.
 */
public final class OnTypeFormattingService {
	private static final String CLOSING = "}";

	/**
	 * The edits after a character was typed.
	 *
	 * @param position behind the character
	 * @param typed the character: a line break or a closing brace
	 */
	public List<TextEdit> format(ServedFile file, Position position, String typed) {
		if (file.document() == null || file.resource() == null || file.resource().getParseResult() == null)
			return List.of();
		LineTable lines = new LineTable(file.document().getContents());
		String line = lines.line(position.getLine());
		if (typed.equals(CLOSING) && !line.strip().startsWith(CLOSING))
			return List.of();
		int blanks = line.length() - line.stripLeading().length();
		int start = lines.startOf(position.getLine());
		Indentation indentation = Indentation.at(file.resource().getParseResult().getRootNode(), start);
		String wanted = indentation.inProse() >= 0
				? leadingBlanks(lines.line(lines.position(indentation.inProse()).getLine()))
				: "\t".repeat(Math.max(0, indentation.depth() - (line.strip().startsWith(CLOSING) ? 1 : 0)));
		return line.substring(0, blanks).equals(wanted) ? List.of() : List.of(lines.edit(start, start + blanks, wanted));
	}

	private static String leadingBlanks(String line) {
		return line.substring(0, line.length() - line.stripLeading().length());
	}
}
