package vn.kehoach.ui.editor.recovery;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;

import vn.kehoach.ui.editor.document.PlanBuffers;

/** Keeps drafts of all plans that have unsaved changes, whoever made them; a saved or closed text has none. */
public final class DraftKeeper extends PlanBuffers<KeptText> implements AutoCloseable {
	private final DraftFolder folder;
	private final DraftWriter writer;
	private final Display display;
	private final Duration delay;

	/**
	 * @param sessions where drafts lie
	 * @param display in whose thread texts change
	 * @param delay how long after a change its draft is written
	 */
	public DraftKeeper(DraftSessions sessions, Display display, Duration delay) {
		this.delay = delay;
		this.folder = sessions.current();
		this.writer = new DraftWriter(folder);
		this.display = display;
	}

	/** The end of the session. Texts that are unsaved even now keep their drafts: nobody was asked about them. */
	@Override
	public void close() {
		leave();
		writer.cancel();
		writer.finish();
		try {
			folder.deleteWhenEmpty();
		} catch (IOException broken) {
			ILog.of(DraftKeeper.class).warn(broken.getMessage(), broken);
		}
	}

	@Override
	protected Optional<KeptText> opened(String uri, ITextFileBuffer buffer) {
		return Optional.of(new KeptText(uri, buffer, writer, display, delay));
	}

	@Override
	protected void saved(KeptText text) {
		text.saved();
	}

	@Override
	protected void closed(KeptText text) {
		text.close();
	}
}
