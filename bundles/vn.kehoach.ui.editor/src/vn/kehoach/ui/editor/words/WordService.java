package vn.kehoach.ui.editor.words;

import org.eclipse.jface.text.ITextViewer;

import vn.kehoach.ui.editor.viewer.EditorService;

/** Makes the keys that go word by word follow Vietnamese words. */
public final class WordService implements EditorService {
	private final WordMovement movement = new WordMovement();
	private final ITextViewer viewer;

	/** @param viewer whose keys */
	public WordService(ITextViewer viewer) {
		this.viewer = viewer;
	}

	@Override
	public void install() {
		viewer.getTextWidget().addWordMovementListener(movement);
	}

	@Override
	public void uninstall() {
		if (viewer.getTextWidget() != null && !viewer.getTextWidget().isDisposed())
			viewer.getTextWidget().removeWordMovementListener(movement);
	}
}
