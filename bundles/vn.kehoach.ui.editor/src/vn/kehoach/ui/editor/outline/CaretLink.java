package vn.kehoach.ui.editor.outline;

import java.util.function.IntConsumer;

import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;

import vn.kehoach.ui.editor.viewer.EditorService;
import vn.kehoach.ui.editor.viewer.Pause;

/** Tells when the caret has come to rest somewhere, and keeps the outline and the caret from chasing each other. */
final class CaretLink implements EditorService, ISelectionChangedListener {
	private static final int PAUSE_MILLIS = 200;

	private final SourceViewer text;
	private final Pause pause;
	private boolean following;

	CaretLink(SourceViewer text, IntConsumer follow) {
		this.text = text;
		pause = new Pause(PAUSE_MILLIS, () -> {
			if (text.getTextWidget() != null && !text.getTextWidget().isDisposed())
				follow.accept(text.getSelectedRange().x);
		});
	}

	@Override
	public void install() {
		text.getSelectionProvider().addSelectionChangedListener(this);
	}

	@Override
	public void uninstall() {
		pause.stop();
		if (text.getSelectionProvider() != null)
			text.getSelectionProvider().removeSelectionChangedListener(this);
	}

	@Override
	public void selectionChanged(SelectionChangedEvent event) {
		if (!following)
			pause.restart();
	}

	/** Does something without being told of it. */
	void during(Runnable step) {
		boolean before = following;
		following = true;
		try {
			step.run();
		} finally {
			following = before;
		}
	}
}
