package vn.kehoach.ui.editor.fixes;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.quickassist.QuickAssistAssistant;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Range;

import vn.kehoach.ui.editor.diagnostics.FindingAnnotation;
import vn.kehoach.ui.editor.document.Positions;
import vn.kehoach.ui.editor.markdown.MarkdownControl;
import vn.kehoach.ui.editor.server.PlanWorkspace;
import vn.kehoach.ui.editor.viewer.TextQuestion;

/** Offers what can be done at the caret: asks the server first, and opens the list when the answer is there. */
public final class FixAssistant extends QuickAssistAssistant implements IQuickAssistProcessor {
	private final PlanWorkspace workspace;
	private final Consumer<String> say;
	private ISourceViewer viewer;
	private TextQuestion<List<CodeAction>> question;
	private List<CodeAction> offered = List.of();

	/**
	 * @param workspace to ask
	 * @param say tells the user something in the status line
	 */
	public FixAssistant(PlanWorkspace workspace, Consumer<String> say) {
		this.workspace = workspace;
		this.say = say;
		setQuickAssistProcessor(this);
		setInformationControlCreator(shell -> new MarkdownControl(shell, false));
		enableColoredLabels(true);
	}

	@Override
	public void install(ISourceViewer installed) {
		super.install(installed);
		viewer = installed;
		question = new TextQuestion<>(installed, workspace);
	}

	@Override
	public void uninstall() {
		if (question != null)
			question.cancel();
		super.uninstall();
	}

	/** Asks, and returns at once; the list opens later. */
	@Override
	public String showPossibleQuickAssists() {
		Range caret = Positions.of(viewer.getDocument(), viewer.getSelectedRange().x, viewer.getSelectedRange().y);
		question.ask((server, document) -> fixes(document.uri(), caret), this::show);
		return null;
	}

	private CompletableFuture<List<CodeAction>> fixes(String uri, Range caret) {
		CaretFindings meant = CaretFindings.at(caret, workspace.diagnostics().of(uri));
		return new Fixes(workspace).at(uri, meant.place(), meant.findings());
	}

	private void show(List<CodeAction> actions) {
		offered = actions == null ? List.of() : actions;
		if (offered.isEmpty())
			say.accept(FixMessages.text("nothing"));
		else
			super.showPossibleQuickAssists();
	}

	/** What was answered last. */
	@Override
	public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
		return offered.stream().map(action -> new QuickFixProposal(action, say)).toArray(ICompletionProposal[]::new);
	}

	@Override
	public boolean canFix(Annotation annotation) {
		return annotation instanceof FindingAnnotation finding && finding.isQuickFixable();
	}

	@Override
	public boolean canAssist(IQuickAssistInvocationContext context) {
		return true;
	}

	@Override
	public String getErrorMessage() {
		return null;
	}
}
