package vn.kehoach.ui.editor.typing;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.TextUtilities;

/** A new line is as deep as the one before, and deeper behind an opening brace; closing signs go to a line of their own. */
final class LineBreak {
	private static final String PROSE_MARK = "\"\"\"";

	private LineBreak() {
	}

	static void indent(IDocument document, DocumentCommand command) throws BadLocationException {
		IRegion line = document.getLineInformationOfOffset(command.offset);
		String before = document.get(line.getOffset(), command.offset - line.getOffset());
		String after = document.get(command.offset, line.getOffset() + line.getLength() - command.offset);
		String blanks = before.substring(0, before.length() - before.stripLeading().length());
		boolean block = before.stripTrailing().endsWith("{")
				&& TextScan.at(document.get(), command.offset) == TextScan.Place.CODE;
		boolean prose = before.stripTrailing().endsWith(PROSE_MARK)
				&& TextScan.at(document.get(), command.offset) == TextScan.Place.PROSE;
		command.text += blanks + (block ? "\t" : "");
		boolean closes = block && after.stripLeading().startsWith("}") || prose && after.stripLeading().startsWith(PROSE_MARK);
		if (closes) {
			command.caretOffset = command.offset + command.text.length();
			command.shiftsCaret = false;
			command.text += TextUtilities.getDefaultLineDelimiter(document) + blanks;
		}
	}
}
