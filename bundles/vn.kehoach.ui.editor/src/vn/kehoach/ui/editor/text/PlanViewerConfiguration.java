package vn.kehoach.ui.editor.text;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.editors.text.TextSourceViewerConfiguration;

/** The services of the text editor, a class each. */
public final class PlanViewerConfiguration extends TextSourceViewerConfiguration {
	/** @param preferences of the editor */
	public PlanViewerConfiguration(IPreferenceStore preferences) {
		super(preferences);
	}

	@Override
	public String[] getConfiguredContentTypes(ISourceViewer viewer) {
		return new String[]{ IDocument.DEFAULT_CONTENT_TYPE };
	}

	@Override
	public int getTabWidth(ISourceViewer viewer) {
		return 4;
	}
}
