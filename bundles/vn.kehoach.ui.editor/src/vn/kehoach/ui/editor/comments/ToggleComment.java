package vn.kehoach.ui.editor.comments;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.swt.graphics.Point;

import vn.kehoach.ui.editor.edits.DocumentEdits;
import vn.kehoach.ui.editor.typing.TextScan;
import vn.kehoach.ui.editor.viewer.EditedText;
import vn.kehoach.ui.editor.viewer.TextCommand;

/** Makes comments of the selected lines, or lines of comments. Within prose there are no comments: the signs would be printed. */
public final class ToggleComment extends TextCommand {
	private static final String MARK = "//";

	@Override
	protected void run(EditedText text) {
		try {
			toggle(text);
		} catch (BadLocationException changed) {
			throw new IllegalStateException(changed);
		}
	}

	private static void toggle(EditedText text) throws BadLocationException {
		IDocument document = text.document();
		Point selection = text.viewer().getSelectedRange();
		int first = document.getLineOfOffset(selection.x);
		int last = document.getLineOfOffset(selection.x + selection.y - (selection.y > 0 ? 1 : 0));
		if (TextScan.at(document.get(), document.getLineOffset(first)) == TextScan.Place.PROSE) {
			text.say(CommentMessages.text("prose"));
			return;
		}
		List<Integer> lines = new ArrayList<>();
		for (int line = first; line <= last; line++)
			if (first == last || !line(document, line).isBlank())
				lines.add(line);
		boolean commented = true;
		for (int line : lines)
			commented &= line(document, line).stripLeading().startsWith(MARK);
		DocumentEdits.apply(document, commented ? uncommented(document, lines) : commented(document, lines));
	}

	private static List<TextEdit> commented(IDocument document, List<Integer> lines) throws BadLocationException {
		int depth = Integer.MAX_VALUE;
		for (int line : lines)
			depth = Math.min(depth, indentation(line(document, line)));
		List<TextEdit> edits = new ArrayList<>();
		for (int line : lines)
			edits.add(new TextEdit(new Range(new Position(line, depth), new Position(line, depth)), MARK + " "));
		return edits;
	}

	private static List<TextEdit> uncommented(IDocument document, List<Integer> lines) throws BadLocationException {
		List<TextEdit> edits = new ArrayList<>();
		for (int line : lines) {
			String words = line(document, line);
			int start = indentation(words);
			int end = start + MARK.length() + (words.startsWith(" ", start + MARK.length()) ? 1 : 0);
			edits.add(new TextEdit(new Range(new Position(line, start), new Position(line, end)), ""));
		}
		return edits;
	}

	private static int indentation(String line) {
		return line.length() - line.stripLeading().length();
	}

	private static String line(IDocument document, int line) throws BadLocationException {
		IRegion region = document.getLineInformation(line);
		return document.get(region.getOffset(), region.getLength());
	}
}
