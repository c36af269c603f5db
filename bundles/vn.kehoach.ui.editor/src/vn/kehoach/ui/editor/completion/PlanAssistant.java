package vn.kehoach.ui.editor.completion;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.IContentAssistant;

import vn.kehoach.ui.editor.markdown.MarkdownControl;
import vn.kehoach.ui.editor.server.PlanWorkspace;

/** Makes the assistant that completes while the user types, off the UI thread. */
public final class PlanAssistant {
	private static final int DELAY_MILLIS = 80;

	private PlanAssistant() {
	}

	/** A new assistant for one viewer. */
	public static IContentAssistant create(PlanWorkspace workspace) {
		ContentAssistant assistant = new ContentAssistant(true);
		assistant.addContentAssistProcessor(new PlanCompletions(workspace), IDocument.DEFAULT_CONTENT_TYPE);
		assistant.enableAutoActivation(true);
		assistant.setAutoActivationDelay(DELAY_MILLIS);
		assistant.enableColoredLabels(true);
		assistant.enableAutoInsert(false);
		assistant.setInformationControlCreator(shell -> new MarkdownControl(shell, false));
		return assistant;
	}
}
