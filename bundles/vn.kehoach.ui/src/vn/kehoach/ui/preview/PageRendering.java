package vn.kehoach.ui.preview;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;

/** Draws pages in the background: those that are wanted now, the first one first; what is wanted no more is not drawn. */
final class PageRendering extends Job {
	/**
	 * A page to draw.
	 *
	 * @param book whose page
	 * @param page from 0
	 * @param pixelsPerPoint how large, in pixels of the screen
	 */
	record Wanted(PrintedBook book, int page, double pixelsPerPoint) {
	}

	private final Deque<Wanted> wanted = new ArrayDeque<>();
	private final Display display;
	private final BiConsumer<Wanted, ImageData> drawn;

	/** @param drawn takes each page, in the UI thread */
	PageRendering(Display display, BiConsumer<Wanted, ImageData> drawn) {
		super(PreviewMessages.text("drawing"));
		this.display = display;
		this.drawn = drawn;
		setSystem(true);
		setPriority(SHORT);
	}

	/** These are wanted now, and no others. */
	void want(Collection<Wanted> pages) {
		synchronized (wanted) {
			wanted.clear();
			wanted.addAll(pages);
		}
		if (!pages.isEmpty())
			schedule();
	}

	private Optional<Wanted> next() {
		synchronized (wanted) {
			return Optional.ofNullable(wanted.poll());
		}
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		for (Optional<Wanted> next = next(); next.isPresent(); next = next()) {
			if (monitor.isCanceled())
				return Status.CANCEL_STATUS;
			Wanted page = next.get();
			page.book().draw(page.page(), page.pixelsPerPoint()).ifPresent(pixels -> tell(page, pixels));
		}
		return Status.OK_STATUS;
	}

	private void tell(Wanted page, ImageData pixels) {
		if (!display.isDisposed())
			display.asyncExec(() -> drawn.accept(page, pixels));
	}
}
