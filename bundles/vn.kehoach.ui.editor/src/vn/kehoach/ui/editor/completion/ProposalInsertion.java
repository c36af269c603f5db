package vn.kehoach.ui.editor.completion;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.TextUtilities;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.Range;

import vn.kehoach.ui.editor.document.Positions;

/** Puts a chosen proposal into the text; the words typed since it was proposed are replaced too. */
final class ProposalInsertion {
	private final ITextViewer viewer;
	private final CompletionItem item;
	private final int asked;

	/**
	 * @param viewer shows the text
	 * @param item the proposal
	 * @param asked the offset of the caret when the proposal was made
	 */
	ProposalInsertion(ITextViewer viewer, CompletionItem item, int asked) {
		this.viewer = viewer;
		this.item = item;
		this.asked = asked;
	}

	/** Where the replaced text begins. */
	int start() {
		Range range = range();
		return range == null ? asked : Positions.offset(viewer.getDocument(), range.getStart()).orElse(asked);
	}

	private Range range() {
		if (item.getTextEdit() == null)
			return null;
		return item.getTextEdit().map(edit -> edit.getRange(), edit -> edit.getReplace());
	}

	private String newText() {
		if (item.getTextEdit() != null)
			return item.getTextEdit().map(edit -> edit.getNewText(), edit -> edit.getNewText());
		return item.getInsertText() == null ? item.getLabel() : item.getInsertText();
	}

	/** Replaces the typed text, and goes round the tab stops when there are some. */
	void insert() throws BadLocationException {
		IDocument document = viewer.getDocument();
		int start = start();
		int end = Math.max(viewer.getSelectedRange().x + viewer.getSelectedRange().y, start);
		String indented = indented(document, start, newText());
		if (item.getInsertTextFormat() != InsertTextFormat.Snippet) {
			document.replace(start, end - start, indented);
			viewer.setSelectedRange(start + indented.length(), 0);
			return;
		}
		Snippet snippet = Snippet.of(indented);
		document.replace(start, end - start, snippet.text());
		new SnippetTour((ISourceViewer) viewer, snippet, start).begin();
	}

	/** Lines after the first are as deep as the line that the text is put into. */
	private static String indented(IDocument document, int offset, String text) throws BadLocationException {
		IRegion line = document.getLineInformationOfOffset(offset);
		String before = document.get(line.getOffset(), offset - line.getOffset());
		String blanks = before.substring(0, before.length() - before.stripLeading().length());
		return text.replace("\r\n", "\n").replace("\n", TextUtilities.getDefaultLineDelimiter(document) + blanks);
	}
}
