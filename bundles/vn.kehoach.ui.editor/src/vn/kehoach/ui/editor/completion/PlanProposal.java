package vn.kehoach.ui.editor.completion;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension5;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/** A proposal of the server, one of a list that is asked for anew with each key. */
class PlanProposal implements ICompletionProposal, ICompletionProposalExtension5, ICompletionProposalExtension6 {
	private final CompletionItem item;
	private final ProposalInsertion insertion;
	private final ProposalDocumentation documentation;

	/**
	 * @param viewer shows the text
	 * @param item the server's proposal
	 * @param asked the offset of the caret when it was made
	 * @param documentation tells more about it
	 */
	PlanProposal(ITextViewer viewer, CompletionItem item, int asked, ProposalDocumentation documentation) {
		this.item = item;
		this.documentation = documentation;
		insertion = new ProposalInsertion(viewer, item, asked);
	}

	final CompletionItem item() {
		return item;
	}

	/** Where the text begins that is replaced. */
	final int start() {
		return insertion.start();
	}

	@Override
	public final void apply(IDocument document) {
		try {
			insertion.insert();
		} catch (BadLocationException outside) {
			throw new IllegalStateException(outside);
		}
	}

	/** The insertion has set it already. */
	@Override
	public final Point getSelection(IDocument document) {
		return null;
	}

	@Override
	public final String getDisplayString() {
		return getStyledDisplayString().getString();
	}

	@Override
	public final StyledString getStyledDisplayString() {
		StyledString text = new StyledString(item.getLabel());
		if (item.getDetail() != null && !item.getDetail().isBlank())
			text.append("  " + item.getDetail().lines().findFirst().orElse(""), StyledString.QUALIFIER_STYLER);
		return text;
	}

	@Override
	public final Image getImage() {
		return ProposalImages.of(item.getKind()).image();
	}

	@Override
	public final Object getAdditionalProposalInfo(IProgressMonitor monitor) {
		return documentation.of(item, monitor);
	}

	@Override
	public final String getAdditionalProposalInfo() {
		return documentation.known(item);
	}

	@Override
	public final IContextInformation getContextInformation() {
		return null;
	}
}
