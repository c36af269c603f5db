package vn.kehoach.cli.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What is in a folder. */
public final class FolderListing {
	private FolderListing() {
	}

	/** The names of all files and folders below, with slashes, sorted; hidden and temporary ones too. */
	public static List<String> of(Path folder) {
		try (Stream<Path> below = Files.walk(folder)) {
			return below.filter(path -> !path.equals(folder)).map(path -> folder.relativize(path).toString().replace('\\', '/')).sorted()
					.toList();
		} catch (IOException refused) {
			throw new UncheckedIOException(refused);
		}
	}
}
