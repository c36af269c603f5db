package vn.kehoach.ui.editor.document;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.runtime.IPath;

/**
 * Follows the file buffers of plans, whoever opens them.
 *
 * @param <T> what is kept for each as long as its buffer lives
 */
public abstract class PlanBuffers<T> implements IFileBufferListener {
	private static final String ENDING = ".kehoach";

	private final Map<IFileBuffer, T> followed = new ConcurrentHashMap<>();

	/** Follows what is open, and what will be. */
	public final void follow() {
		ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
		buffers.addFileBufferListener(this);
		Stream.of(buffers.getFileBuffers(), buffers.getFileStoreFileBuffers()).flatMap(Stream::of).forEach(this::bufferCreated);
	}

	/** Follows no more; what is kept stays as it is. */
	public final void leave() {
		FileBuffers.getTextFileBufferManager().removeFileBufferListener(this);
	}

	/** What is kept now. */
	protected final Collection<T> followed() {
		return followed.values();
	}

	/** A plan was opened; nothing when it is not to be followed. */
	protected abstract Optional<T> opened(String uri, ITextFileBuffer buffer);

	/** The text is the one on the disk again. */
	protected abstract void saved(T plan);

	/** The buffer is gone. */
	protected abstract void closed(T plan);

	@Override
	public final void bufferCreated(IFileBuffer buffer) {
		if (buffer instanceof ITextFileBuffer text && text.getFileStore().getName().endsWith(ENDING))
			followed.computeIfAbsent(buffer, opened -> DocumentUris.of(text).flatMap(uri -> opened(uri, text)).orElse(null));
	}

	@Override
	public final void bufferDisposed(IFileBuffer buffer) {
		T plan = followed.remove(buffer);
		if (plan != null)
			closed(plan);
	}

	@Override
	public final void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
		T plan = followed.get(buffer);
		if (plan != null && !isDirty)
			saved(plan);
	}

	@Override
	public final void underlyingFileMoved(IFileBuffer buffer, IPath path) {
		bufferDisposed(buffer);
	}

	@Override
	public final void underlyingFileDeleted(IFileBuffer buffer) {
		// the text stays open
	}

	@Override
	public final void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
		// the document tells of its changes
	}

	@Override
	public final void bufferContentReplaced(IFileBuffer buffer) {
		// the document tells of its changes
	}

	@Override
	public final void stateChanging(IFileBuffer buffer) {
		// nothing to do before
	}

	@Override
	public final void stateValidationChanged(IFileBuffer buffer, boolean isStateValidated) {
		// whether the file can be written does not matter here
	}

	@Override
	public final void stateChangeFailed(IFileBuffer buffer) {
		// nothing has changed
	}
}
