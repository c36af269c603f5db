package vn.kehoach.ui.editor.recovery;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.swt.widgets.Display;

/** An open text: a while after a change its draft is written. */
final class KeptText implements IDocumentListener {
	private final String uri;
	private final ITextFileBuffer buffer;
	private final DraftWriter writer;
	private final Display display;
	private final Duration delay;
	private final AtomicBoolean waiting = new AtomicBoolean();
	private volatile boolean closed;

	/** @param delay from the first change that no draft has yet until the draft is written */
	KeptText(String uri, ITextFileBuffer buffer, DraftWriter writer, Display display, Duration delay) {
		this.delay = delay;
		this.uri = uri;
		this.buffer = buffer;
		this.writer = writer;
		this.display = display;
		buffer.getDocument().addDocumentListener(this);
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
		// the new text counts
	}

	@Override
	public void documentChanged(DocumentEvent event) {
		if (!closed && !display.isDisposed() && waiting.compareAndSet(false, true))
			display.asyncExec(() -> display.timerExec((int) delay.toMillis(), this::write));
	}

	private void write() {
		waiting.set(false);
		if (!closed && buffer.isDirty())
			writer.write(uri, buffer.getDocument().get(), buffer.isSynchronized());
	}

	/** The text is on the disk. */
	void saved() {
		writer.delete(uri);
	}

	/** Nobody has the text open any more. */
	void close() {
		closed = true;
		buffer.getDocument().removeDocumentListener(this);
		writer.delete(uri);
	}
}
