package vn.kehoach.server.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Files that are written whole or not at all: beside their place first, then under their name. */
public final class WholeFile {
	private WholeFile() {
	}

	/** What goes into a file. */
	@FunctionalInterface
	public interface Content {
		/** Writes all of it; the caller closes. */
		void writeTo(OutputStream out) throws IOException;
	}

	/**
	 * Writes a file; missing folders are made.
	 *
	 * @param uri the URI of the file
	 * @return why it was not written, in the user's language; empty when it was
	 */
	public static Optional<String> write(String uri, Content content) {
		Optional<Path> target = path(uri);
		if (target.isEmpty())
			return Optional.of(OutputMessages.get("no-path", uri));
		return write(target.get(), content);
	}

	/** The same for a path. */
	public static Optional<String> write(Path target, Content content) {
		if (Files.isDirectory(target))
			return Optional.of(OutputMessages.get("folder", target));
		Path temporary = target.resolveSibling("." + target.getFileName() + ".kehoach-tmp");
		try {
			Files.createDirectories(target.getParent());
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary))) {
				content.writeTo(out);
			}
			Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
			return Optional.empty();
		} catch (IOException refused) {
			return Optional.of(OutputMessages.get("failed", target, refused.getLocalizedMessage()) + remains(temporary));
		}
	}

	/** Takes the unfinished file away; tells of it when it cannot be. */
	static String remains(Path temporary) {
		try {
			Files.deleteIfExists(temporary);
			return "";
		} catch (IOException stays) {
			return " " + OutputMessages.get("remains", temporary, stays.getLocalizedMessage());
		}
	}

	/** The path of a file's URI; empty when it is none. */
	public static Optional<Path> path(String uri) {
		try {
			return Optional.of(Path.of(URI.create(uri)).toAbsolutePath().normalize());
		} catch (IllegalArgumentException | FileSystemNotFoundException foreign) {
			return Optional.empty();
		}
	}
}
