package vn.kehoach.ui.editor.recovery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * The drafts of one session: a file each, UTF-8. The first four lines are the format, the address of the file, the fingerprint of its
 * base and the time (ISO 8601); the text follows. A draft is written aside and moved into place, so that a crash leaves the one before.
 */
final class DraftFolder {
	private static final String FORMAT = "kehoach-draft 1";
	private static final String ENDING = ".draft";
	private static final int HEAD_LINES = 4;

	private final Path folder;

	DraftFolder(Path folder) {
		this.folder = folder;
	}

	void write(Draft draft) throws IOException {
		Files.createDirectories(folder);
		String head = String.join("\n", FORMAT, draft.uri(), draft.base(), draft.written().toString(), "");
		Path aside = Files.writeString(folder.resolve(name(draft.uri()) + ".new"), head + draft.text(), UTF_8);
		Files.move(aside, file(draft.uri()), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	void delete(String uri) throws IOException {
		Files.deleteIfExists(file(uri));
	}

	/** The files of all drafts, in the order of their names. */
	List<Path> files() throws IOException {
		if (!Files.isDirectory(folder))
			return List.of();
		try (Stream<Path> inside = Files.list(folder)) {
			return inside.filter(file -> file.getFileName().toString().endsWith(ENDING)).sorted().toList();
		}
	}

	/** Removes the folder when no draft is in it. */
	void deleteWhenEmpty() throws IOException {
		if (!Files.isDirectory(folder) || !files().isEmpty())
			return;
		try (Stream<Path> halfWritten = Files.list(folder)) {
			for (Path file : halfWritten.toList())
				Files.delete(file);
		}
		Files.delete(folder);
	}

	/** @throws IOException also when the file is no draft */
	static Draft read(Path file) throws IOException {
		String[] parts = Files.readString(file, UTF_8).split("\n", HEAD_LINES + 1);
		if (parts.length <= HEAD_LINES || !parts[0].equals(FORMAT))
			throw new IOException("No draft: " + file);
		return new Draft(parts[1], parts[2], Instant.parse(parts[3]), parts[HEAD_LINES]);
	}

	private Path file(String uri) {
		return folder.resolve(name(uri) + ENDING);
	}

	private static String name(String uri) {
		return Fingerprint.of(uri.getBytes(UTF_8));
	}
}
