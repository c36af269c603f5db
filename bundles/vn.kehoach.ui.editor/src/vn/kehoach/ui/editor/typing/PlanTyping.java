package vn.kehoach.ui.editor.typing;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextUtilities;

import vn.kehoach.ui.editor.typing.TextScan.Place;

/** Closes what is opened - braces, quotes, prose, references - and types over what was closed so. */
public final class PlanTyping implements IAutoEditStrategy {
	private static final String CLOSERS = "}]\"”";

	@Override
	public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
		if (command.length != 0 || command.text == null || command.text.isEmpty())
			return;
		try {
			if (command.text.length() == 1)
				typed(document, command, command.text.charAt(0));
			else if (TextUtilities.equals(document.getLegalLineDelimiters(), command.text) >= 0)
				LineBreak.indent(document, command);
		} catch (BadLocationException outside) {
			throw new IllegalStateException(outside);
		}
	}

	private static void typed(IDocument document, DocumentCommand command, char sign) throws BadLocationException {
		if (sign == '\n' || sign == '\r')
			LineBreak.indent(document, command);
		else if (CLOSERS.indexOf(sign) >= 0 && isNext(document, command.offset, sign)
				&& (sign != ']' || isNext(document, command.offset + 1, ']')
						|| isBefore(document, command.offset, "]")))
			overtype(command);
		else if (sign == '{' || sign == '"' || sign == '[' || sign == '“')
			opened(document, command, sign);
	}

	private static void opened(IDocument document, DocumentCommand command, char sign) throws BadLocationException {
		Place place = TextScan.at(document.get(), command.offset);
		switch (sign) {
		case '{' -> {
			if (place == Place.CODE && isFreeBehind(document, command.offset))
				close(command, "}");
		}
		case '[' -> {
			if (place == Place.PROSE && isBefore(document, command.offset, "[") && !isNext(document, command.offset, ']'))
				close(command, "]]");
		}
		case '“' -> {
			if (place != Place.COMMENT && isFreeBehind(document, command.offset))
				close(command, "”");
		}
		default -> quote(document, command, place);
		}
	}

	/** The third quote in a row opens prose, the first one a string. */
	private static void quote(IDocument document, DocumentCommand command, Place place) throws BadLocationException {
		if (place == Place.CODE && isBefore(document, command.offset, "\"\""))
			close(command, "\"\"\"");
		else if (place == Place.CODE && isFreeBehind(document, command.offset))
			close(command, "\"");
	}

	private static void close(DocumentCommand command, String closing) {
		command.caretOffset = command.offset + command.text.length();
		command.shiftsCaret = false;
		command.text += closing;
	}

	private static void overtype(DocumentCommand command) {
		command.caretOffset = command.offset + 1;
		command.shiftsCaret = false;
		command.text = "";
	}

	private static boolean isNext(IDocument document, int offset, char sign) throws BadLocationException {
		return offset < document.getLength() && document.getChar(offset) == sign;
	}

	private static boolean isBefore(IDocument document, int offset, String signs) throws BadLocationException {
		return offset >= signs.length() && document.get(offset - signs.length(), signs.length()).equals(signs);
	}

	/** True where no word follows that the new sign may be meant for. */
	private static boolean isFreeBehind(IDocument document, int offset) throws BadLocationException {
		return offset >= document.getLength() || !Character.isLetterOrDigit(document.getChar(offset)) && document.getChar(offset) != '"';
	}
}
