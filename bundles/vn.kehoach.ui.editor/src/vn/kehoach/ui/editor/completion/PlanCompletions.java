package vn.kehoach.ui.editor.completion;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContentAssistProcessorExtension;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

import vn.kehoach.ui.editor.document.Positions;
import vn.kehoach.ui.editor.document.ServedDocument;
import vn.kehoach.ui.editor.rename.RenameModel;
import vn.kehoach.ui.editor.server.PlanWorkspace;
import vn.kehoach.ui.editor.viewer.ServerFailure;

/** What can stand at the caret, asked of the server on a thread of the assistant, which may be interrupted. */
public final class PlanCompletions implements IContentAssistProcessor, IContentAssistProcessorExtension {
	private static final String TRIGGERS = "[.:";
	private static final ICompletionProposal[] NONE = {};

	private final PlanWorkspace workspace;

	/** @param workspace to ask */
	public PlanCompletions(PlanWorkspace workspace) {
		this.workspace = workspace;
	}

	@Override
	public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
		Optional<ServedDocument> document = workspace.documents().of(viewer.getDocument());
		if (document.isEmpty())
			return NONE;
		var params = new CompletionParams(document.get().id(), Positions.of(viewer.getDocument(), offset));
		var asked = workspace.ask(server -> server.getTextDocumentService().completion(params));
		return answer(asked).map(list -> proposals(viewer, offset, list)).orElse(NONE);
	}

	private static Optional<CompletionList> answer(CompletableFuture<Either<List<CompletionItem>, CompletionList>> asked) {
		try {
			return Optional.ofNullable(asked.get()).map(answer -> answer.map(items -> new CompletionList(false, items), list -> list));
		} catch (InterruptedException taken) {
			asked.cancel(true);
			Thread.currentThread().interrupt();
		} catch (CancellationException | ExecutionException failed) {
			ServerFailure.refusal(failed);
		}
		return Optional.empty();
	}

	private ICompletionProposal[] proposals(ITextViewer viewer, int offset, CompletionList list) {
		ProposalDocumentation documentation = new ProposalDocumentation(workspace);
		return list.getItems().stream().sorted(Comparator.comparing(PlanCompletions::order))
				.map(item -> list.isIncomplete()
						? new PlanProposal(viewer, item, offset, documentation)
						: new FilteredProposal(viewer, item, offset, documentation))
				.toArray(ICompletionProposal[]::new);
	}

	private static String order(CompletionItem item) {
		return item.getSortText() == null ? item.getLabel() : item.getSortText();
	}

	/** Not while a name is typed anew: Enter would take a proposal instead of ending that. */
	@Override
	public boolean isCompletionProposalAutoActivation(char typed, ITextViewer viewer, int offset) {
		return (Character.isLetter(typed) || TRIGGERS.indexOf(typed) >= 0) && !RenameModel.isActive(viewer.getDocument());
	}

	@Override
	public boolean isContextInformationAutoActivation(char typed, ITextViewer viewer, int offset) {
		return false;
	}

	@Override
	@Deprecated
	public char[] getCompletionProposalAutoActivationCharacters() {
		return TRIGGERS.toCharArray();
	}

	@Override
	@Deprecated
	public char[] getContextInformationAutoActivationCharacters() {
		return new char[0];
	}

	@Override
	public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
		return new IContextInformation[0];
	}

	@Override
	public String getErrorMessage() {
		return null;
	}

	@Override
	public IContextInformationValidator getContextInformationValidator() {
		return null;
	}
}
