package vn.kehoach.ui.wizard.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;

/** A folder beside the user's own for files that are not wanted for certain yet. */
final class Staging {
	private final Path folder;

	Staging() {
		try {
			folder = Files.createTempDirectory("kehoach-import").toRealPath();
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	/** A part of the folder, which need not exist. */
	Path part(int number) {
		return folder.resolve(Integer.toString(number));
	}

	/** The files in a part, relative to it. */
	List<Path> files(int number) throws IOException {
		try (Stream<Path> inside = Files.walk(part(number))) {
			return inside.filter(Files::isRegularFile).map(part(number)::relativize).sorted().toList();
		}
	}

	/** Takes the folder away. */
	void clear() {
		try (Stream<Path> inside = Files.walk(folder)) {
			for (Path path : inside.sorted(Comparator.reverseOrder()).toList())
				Files.deleteIfExists(path);
		} catch (IOException stays) {
			ILog.of(Staging.class).warn(stays.getMessage(), stays);
		}
	}
}
