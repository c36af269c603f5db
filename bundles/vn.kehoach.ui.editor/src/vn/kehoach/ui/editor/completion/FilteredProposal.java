package vn.kehoach.ui.editor.completion;

import java.util.Locale;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.lsp4j.CompletionItem;

import vn.kehoach.model.text.PlainLetters;

/** A proposal of a complete list: it stays as long as what is typed is its beginning, tone marks or not, and the server is not asked again. */
final class FilteredProposal extends PlanProposal implements ICompletionProposalExtension2 {
	FilteredProposal(ITextViewer viewer, CompletionItem item, int asked, ProposalDocumentation documentation) {
		super(viewer, item, asked, documentation);
	}

	@Override
	public boolean validate(IDocument document, int offset, DocumentEvent event) {
		int start = start();
		if (offset < start)
			return false;
		try {
			String filter = item().getFilterText() == null ? item().getLabel() : item().getFilterText();
			return plain(filter).startsWith(plain(document.get(start, offset - start)));
		} catch (BadLocationException gone) {
			return false;
		}
	}

	private static String plain(String words) {
		return PlainLetters.of(words).toLowerCase(Locale.ROOT);
	}

	@Override
	public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
		apply(viewer.getDocument());
	}

	@Override
	public void selected(ITextViewer viewer, boolean smartToggle) {
		// nothing is shown in the text before it is chosen
	}

	@Override
	public void unselected(ITextViewer viewer) {
		// nothing was shown
	}
}
