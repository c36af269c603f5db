package vn.kehoach.dsl.ide.formatting;

import java.util.List;

import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextEdit;

import vn.kehoach.dsl.ide.server.ServedFile;

/** Indents a line as it is begun or ended. */
public final class OnTypeFormattingService {

	/**
	 * The edits after a character was typed.
	 *
	 * @param position behind the character
	 * @param typed the character
	 */
	public List<TextEdit> format(ServedFile file, Position position, String typed, FormattingOptions options) {
		return List.of();
	}
}
