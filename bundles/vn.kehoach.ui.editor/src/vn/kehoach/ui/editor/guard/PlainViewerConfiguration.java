package vn.kehoach.ui.editor.guard;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.hyperlink.IHyperlinkDetector;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.editors.text.TextSourceViewerConfiguration;

/** A text without anything that would read all of it. */
final class PlainViewerConfiguration extends TextSourceViewerConfiguration {
	PlainViewerConfiguration(IPreferenceStore preferences) {
		super(preferences);
	}

	@Override
	public IReconciler getReconciler(ISourceViewer viewer) {
		return null;
	}

	@Override
	public IHyperlinkDetector[] getHyperlinkDetectors(ISourceViewer viewer) {
		return new IHyperlinkDetector[0];
	}
}
