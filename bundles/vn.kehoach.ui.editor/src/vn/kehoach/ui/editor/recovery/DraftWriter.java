package vn.kehoach.ui.editor.recovery;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Writes and removes drafts outside the UI thread, in the order asked for. */
final class DraftWriter extends Job {
	/** Something to do with the folder. */
	private interface Task {
		void run(DraftFolder folder) throws IOException;
	}

	private final Queue<Task> tasks = new ConcurrentLinkedQueue<>();
	private final DraftFolder folder;

	DraftWriter(DraftFolder folder) {
		super(RecoveryMessages.text("job"));
		this.folder = folder;
		setSystem(true);
	}

	/** @param grewFromFile whether the file is still the one that the text grew from */
	void write(String uri, String text, boolean grewFromFile) {
		later(into -> {
			String base = grewFromFile ? Fingerprint.of(Path.of(URI.create(uri))) : Fingerprint.NONE;
			into.write(new Draft(uri, base, Instant.now(), text));
		});
	}

	void delete(String uri) {
		later(from -> from.delete(uri));
	}

	private void later(Task task) {
		tasks.add(task);
		schedule();
	}

	/** Does what is left to do, in this thread. */
	synchronized void finish() {
		for (Task task = tasks.poll(); task != null; task = tasks.poll()) {
			try {
				task.run(folder);
			} catch (IOException broken) {
				ILog.of(DraftWriter.class).warn(broken.getMessage(), broken);
			}
		}
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		finish();
		return Status.OK_STATUS;
	}
}
