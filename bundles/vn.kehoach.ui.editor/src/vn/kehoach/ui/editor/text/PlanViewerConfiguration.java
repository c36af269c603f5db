package vn.kehoach.ui.editor.text;

import java.util.function.Consumer;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextDoubleClickStrategy;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.contentassist.IContentAssistant;
import org.eclipse.jface.text.hyperlink.IHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.URLHyperlinkDetector;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.quickassist.IQuickAssistAssistant;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.editors.text.TextSourceViewerConfiguration;

import vn.kehoach.ui.editor.completion.PlanAssistant;
import vn.kehoach.ui.editor.fixes.FixAssistant;
import vn.kehoach.ui.editor.highlighting.NamePlaces;
import vn.kehoach.ui.editor.hover.PlanHover;
import vn.kehoach.ui.editor.navigation.PlanLinks;
import vn.kehoach.ui.editor.server.PlanWorkspace;
import vn.kehoach.ui.editor.typing.PlanTyping;
import vn.kehoach.ui.editor.words.WordDoubleClick;

/** The services of the text editor, a class each. */
public final class PlanViewerConfiguration extends TextSourceViewerConfiguration {
	private final PlanWorkspace workspace;
	private final Consumer<String> say;
	private final NamePlaces names = new NamePlaces();

	/**
	 * @param preferences of the editor
	 * @param workspace to ask
	 * @param say tells the user something in the status line
	 */
	public PlanViewerConfiguration(IPreferenceStore preferences, PlanWorkspace workspace, Consumer<String> say) {
		super(preferences);
		this.workspace = workspace;
		this.say = say;
	}

	@Override
	public String[] getConfiguredContentTypes(ISourceViewer viewer) {
		return new String[]{ IDocument.DEFAULT_CONTENT_TYPE };
	}

	@Override
	public int getTabWidth(ISourceViewer viewer) {
		return 4;
	}

	/** Colours come from the server, and annotations are painted with them; the platform's reconciler would set the whole text anew. */
	@Override
	public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
		return null;
	}

	@Override
	public IContentAssistant getContentAssistant(ISourceViewer viewer) {
		return PlanAssistant.create(workspace);
	}

	@Override
	public IQuickAssistAssistant getQuickAssistAssistant(ISourceViewer viewer) {
		return new FixAssistant(workspace, say);
	}

	@Override
	public ITextHover getTextHover(ISourceViewer viewer, String contentType) {
		return new PlanHover(workspace, say);
	}

	@Override
	public ITextDoubleClickStrategy getDoubleClickStrategy(ISourceViewer viewer, String contentType) {
		return new WordDoubleClick();
	}

	/** Where the text names elements. */
	NamePlaces names() {
		return names;
	}

	@Override
	public IHyperlinkDetector[] getHyperlinkDetectors(ISourceViewer viewer) {
		return new IHyperlinkDetector[]{ new PlanLinks(workspace, names, say), new URLHyperlinkDetector() };
	}

	@Override
	public IAutoEditStrategy[] getAutoEditStrategies(ISourceViewer viewer, String contentType) {
		return new IAutoEditStrategy[]{ new PlanTyping() };
	}
}
