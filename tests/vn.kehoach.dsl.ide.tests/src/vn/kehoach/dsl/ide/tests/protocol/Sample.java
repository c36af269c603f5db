package vn.kehoach.dsl.ide.tests.protocol;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The sample project of the repository. */
public final class Sample {
	private static final String FOLDER = "samples/van-son";

	private Sample() {
	}

	/** Its files by their paths below its folder. */
	public static Map<String, String> files() {
		Path sample = folder();
		try (Stream<Path> files = Files.walk(sample)) {
			Map<String, String> texts = new TreeMap<>();
			for (Path file : files.filter(path -> path.toString().endsWith(".kehoach")).toList())
				texts.put(sample.relativize(file).toString().replace('\\', '/'), Files.readString(file));
			return texts;
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private static Path folder() {
		for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
			if (Files.isDirectory(folder.resolve(FOLDER)))
				return folder.resolve(FOLDER);
		}
		throw new IllegalStateException("The tests must run inside the checkout, not in " + Path.of("").toAbsolutePath());
	}
}
