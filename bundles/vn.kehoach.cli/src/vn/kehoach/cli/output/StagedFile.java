package vn.kehoach.cli.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A file on its way: the temporary file with the content, and the name it is to get.
 *
 * @param temporary in the same folder as the target, so that the last step is one rename
 * @param target the final place
 */
record StagedFile(Path temporary, Path target) {
	private static final AtomicInteger COUNT = new AtomicInteger();

	/** A temporary name of this process beside the target. */
	static StagedFile beside(Path target) {
		String name = ".%s.%d-%d.tmp".formatted(target.getFileName(), ProcessHandle.current().pid(), COUNT.incrementAndGet());
		return new StagedFile(target.resolveSibling(name), target);
	}

	/** The new file may be read and written by those who may read and write the old one. */
	void keepPermissions() throws IOException {
		if (!Files.exists(target))
			return;
		PosixFileAttributeView old = Files.getFileAttributeView(target, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
		if (old != null)
			Files.setPosixFilePermissions(temporary, old.readAttributes().permissions());
	}

	void rename() throws IOException {
		Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
	}
}
