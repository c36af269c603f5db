package vn.kehoach.ui.editor.recovery;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.widgets.Display;

import vn.kehoach.ui.editor.document.DocumentUris;

/** Keeps drafts of all plans that have unsaved changes, whoever made them; a saved or closed text has none. */
public final class DraftKeeper implements IFileBufferListener, AutoCloseable {
	private static final String ENDING = ".kehoach";

	private final Map<IFileBuffer, KeptText> kept = new ConcurrentHashMap<>();
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

	/** Keeps drafts from now on. */
	public void open() {
		ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
		buffers.addFileBufferListener(this);
		for (IFileBuffer buffer : buffers.getFileBuffers())
			bufferCreated(buffer);
		for (IFileBuffer buffer : buffers.getFileStoreFileBuffers())
			bufferCreated(buffer);
	}

	/** The end of the session. Texts that are unsaved even now keep their drafts: nobody was asked about them. */
	@Override
	public void close() {
		FileBuffers.getTextFileBufferManager().removeFileBufferListener(this);
		writer.cancel();
		writer.finish();
		try {
			folder.deleteWhenEmpty();
		} catch (IOException broken) {
			ILog.of(DraftKeeper.class).warn(broken.getMessage(), broken);
		}
	}

	@Override
	public void bufferCreated(IFileBuffer buffer) {
		if (buffer instanceof ITextFileBuffer text && text.getFileStore().getName().endsWith(ENDING))
			DocumentUris.of(text)
					.ifPresent(uri -> kept.computeIfAbsent(buffer, created -> new KeptText(uri, text, writer, display, delay)));
	}

	@Override
	public void bufferDisposed(IFileBuffer buffer) {
		KeptText text = kept.remove(buffer);
		if (text != null)
			text.close();
	}

	@Override
	public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
		KeptText text = kept.get(buffer);
		if (text != null && !isDirty)
			text.saved();
	}

	@Override
	public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
		bufferDisposed(buffer);
	}

	@Override
	public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
		// the text tells of its changes
	}

	@Override
	public void bufferContentReplaced(IFileBuffer buffer) {
		// the text tells of its changes
	}

	@Override
	public void stateChanging(IFileBuffer buffer) {
		// nothing to do before
	}

	@Override
	public void stateValidationChanged(IFileBuffer buffer, boolean isStateValidated) {
		// drafts lie elsewhere
	}

	@Override
	public void underlyingFileDeleted(IFileBuffer buffer) {
		// now the draft matters most
	}

	@Override
	public void stateChangeFailed(IFileBuffer buffer) {
		// nothing has changed
	}
}
