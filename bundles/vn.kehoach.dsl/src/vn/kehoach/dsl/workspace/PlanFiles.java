package vn.kehoach.dsl.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import vn.kehoach.dsl.workspace.ReadFailure.Kind;

/** Finds the files of the language below, beside and above a path. */
public final class PlanFiles {
	/** The extension of the files, without dot. */
	public static final String EXTENSION = "kehoach";
	private static final Comparator<Path> BY_NAME = Comparator.comparing(Path::toString);

	private final SortedSet<Path> requested = new TreeSet<>(BY_NAME);
	private final SortedSet<Path> surroundings = new TreeSet<>(BY_NAME);
	private final List<ReadFailure> failures = new ArrayList<>();

	/** @param paths files and folders; symbolic links to folders below them are not followed */
	public PlanFiles(List<Path> paths) {
		paths.forEach(this::request);
		requested.stream().map(Path::getParent).distinct().forEach(folder -> surroundings.addAll(Surroundings.of(folder)));
		surroundings.removeAll(requested);
	}

	/** The files asked for, by name: absolute, normalised. */
	public SortedSet<Path> requested() {
		return requested;
	}

	/** The files beside and above those, which may hold their registries. */
	public SortedSet<Path> surroundings() {
		return surroundings;
	}

	List<ReadFailure> failures() {
		return failures;
	}

	private void request(Path path) {
		Path absolute = path.toAbsolutePath().normalize();
		if (Files.isDirectory(absolute))
			requestFolder(path, absolute);
		else if (!Files.exists(absolute))
			failures.add(ReadFailure.of(path, Kind.MISSING));
		else if (isPlanFile(absolute))
			requested.add(absolute);
		else
			failures.add(ReadFailure.of(path, Kind.OTHER_EXTENSION));
	}

	private void requestFolder(Path path, Path folder) {
		try (Stream<Path> below = Files.walk(folder)) {
			List<Path> files = below.filter(PlanFiles::isPlanFile).filter(Files::isRegularFile).toList();
			if (files.isEmpty())
				failures.add(ReadFailure.of(path, Kind.NO_FILES));
			requested.addAll(files);
		} catch (IOException refused) {
			failures.add(ReadFailure.of(path, Kind.SYSTEM, SystemWords.of(refused)));
		} catch (UncheckedIOException refused) {
			failures.add(ReadFailure.of(path, Kind.SYSTEM, SystemWords.of(refused.getCause())));
		}
	}

	static boolean isPlanFile(Path path) {
		return path.toString().endsWith("." + EXTENSION);
	}
}
