package vn.kehoach.cli.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import vn.kehoach.cli.output.OutputProblem.Kind;

/**
 * Files that appear together: each is written to a temporary file beside its place and forced to the disk; {@link #finish}
 * gives all of them their names. Whatever goes wrong before leaves the folder as it was. Safe for several threads.
 */
public final class OutputBatch implements AutoCloseable {
	private static final int BUFFER = 1 << 16;

	private final UnfinishedFiles unfinished;
	private final List<StagedFile> staged = Collections.synchronizedList(new ArrayList<>());
	private final List<Path> folders = Collections.synchronizedList(new ArrayList<>());

	/** @param unfinished where the temporary files are kept until they are done */
	public OutputBatch(UnfinishedFiles unfinished) {
		this.unfinished = unfinished;
	}

	/**
	 * Writes the content of a file, not yet under its name. Missing folders are made.
	 *
	 * @return what went wrong; empty when all is well
	 */
	public Optional<OutputProblem> stage(Path target, FileContent content) {
		if (Files.isDirectory(target))
			return problem(Kind.TARGET_IS_FOLDER, target, null);
		Path folder = target.toAbsolutePath().getParent();
		StagedFile file;
		Optional<FileChannel> channel;
		try {
			folders.addAll(unfinished.createFolders(folder));
			file = StagedFile.beside(Files.exists(target) ? target.toRealPath() : target.toAbsolutePath());
			channel = unfinished.create(file.temporary());
		} catch (IOException refused) {
			return problem(Kind.FOLDER_UNUSABLE, folder, refused);
		}
		return channel.isPresent() ? write(file, channel.get(), content) : problem(Kind.INTERRUPTED, target, null);
	}

	private Optional<OutputProblem> write(StagedFile file, FileChannel channel, FileContent content) {
		staged.add(file);
		try (channel; OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER)) {
			content.writeTo(out);
			out.flush();
			channel.force(true);
			file.keepPermissions();
			return Optional.empty();
		} catch (IOException refused) {
			return problem(Kind.WRITE_FAILED, file.target(), refused);
		}
	}

	/**
	 * Gives all staged files their names, replacing older files of the same names.
	 *
	 * @return what went wrong; empty when all files are in place
	 */
	public Optional<OutputProblem> finish() {
		List<StagedFile> renamed = new ArrayList<>();
		try {
			if (!unfinished.complete(() -> renameAll(renamed)))
				return problem(Kind.INTERRUPTED, staged.get(0).target(), null);
		} catch (IOException refused) {
			return problem(Kind.RENAME_FAILED, staged.get(renamed.size()).target(), refused);
		}
		staged.clear();
		folders.forEach(unfinished::forget);
		folders.clear();
		return Optional.empty();
	}

	private void renameAll(List<StagedFile> renamed) throws IOException {
		for (StagedFile file : List.copyOf(staged)) {
			file.rename();
			unfinished.forget(file.temporary());
			renamed.add(file);
		}
	}

	/** Removes what was staged and not finished. */
	@Override
	public void close() {
		staged.forEach(file -> unfinished.remove(file.temporary()));
		staged.clear();
		folders.reversed().forEach(unfinished::remove);
		folders.clear();
	}

	private static Optional<OutputProblem> problem(Kind kind, Path path, IOException cause) {
		return Optional.of(new OutputProblem(kind, path, cause == null ? "" : SystemReason.of(cause)));
	}
}
