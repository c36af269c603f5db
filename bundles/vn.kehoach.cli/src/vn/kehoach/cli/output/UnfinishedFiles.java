package vn.kehoach.cli.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The temporary files and new folders of this process that do not have their final content yet. When the process is stopped
 * (Ctrl-C, SIGTERM) they are removed, and no more can be made. Safe for several threads.
 */
public final class UnfinishedFiles {
	private final Deque<Path> paths = new ArrayDeque<>();
	private boolean stopped;

	/**
	 * Makes a new file, open for writing.
	 *
	 * @return empty when the process is being stopped
	 * @throws IOException when the file cannot be made
	 */
	synchronized Optional<FileChannel> create(Path file) throws IOException {
		if (stopped)
			return Optional.empty();
		FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
		paths.push(file);
		return Optional.of(channel);
	}

	/**
	 * Makes a folder and the missing ones above it.
	 *
	 * @return those that were made, outermost first
	 * @throws IOException when one cannot be made
	 */
	synchronized List<Path> createFolders(Path folder) throws IOException {
		Deque<Path> missing = new ArrayDeque<>();
		for (Path next = folder; next != null && !Files.isDirectory(next) && !stopped; next = next.getParent())
			missing.push(next);
		for (Path next : missing) {
			Files.createDirectory(next);
			paths.push(next);
		}
		return List.copyOf(missing);
	}

	/**
	 * Does the last step, which turns unfinished files into finished ones, without being interrupted by {@link #removeAll}.
	 *
	 * @return false when the process is being stopped and the step was not done
	 */
	synchronized boolean complete(FinalStep step) throws IOException {
		if (stopped)
			return false;
		step.run();
		return true;
	}

	/** The file or folder has its final content. */
	synchronized void forget(Path path) {
		paths.remove(path);
	}

	/** Removes the file, or the folder if nothing is in it. */
	synchronized void remove(Path path) {
		if (paths.remove(path))
			delete(path);
	}

	/** Removes everything unfinished, newest first, and refuses everything new. */
	public synchronized void removeAll() {
		stopped = true;
		while (!paths.isEmpty())
			delete(paths.pop());
	}

	/** A folder that meanwhile holds finished files stays, which is meant. */
	private static void delete(Path path) {
		path.toFile().delete();
	}

	/** The renaming of the files. */
	@FunctionalInterface
	interface FinalStep {
		void run() throws IOException;
	}
}
