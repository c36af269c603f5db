package vn.kehoach.cli.project;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The paths that the user typed, and how files below them are named to the user: as a continuation of what was typed. */
public final class TypedPaths {
	private final Path directory;
	private final Map<Path, Path> typedByAbsolute = new LinkedHashMap<>();

	private TypedPaths(Path directory) {
		this.directory = directory;
	}

	/**
	 * The typed paths.
	 *
	 * @param directory what relative ones are relative to
	 * @return empty when one is no path on this machine; {@link #firstInvalid} tells which
	 */
	public static Optional<TypedPaths> of(List<String> typed, Path directory) {
		if (firstInvalid(typed).isPresent())
			return Optional.empty();
		TypedPaths paths = new TypedPaths(directory);
		for (String path : typed)
			paths.typedByAbsolute.putIfAbsent(absolute(Path.of(path), directory), Path.of(path));
		return Optional.of(paths);
	}

	/** The first text that is no path on this machine, for example because its letters are not in the file system's encoding. */
	public static Optional<String> firstInvalid(List<String> typed) {
		return typed.stream().filter(path -> !isPath(path)).findFirst();
	}

	private static boolean isPath(String text) {
		try {
			return !Path.of(text).toString().isEmpty();
		} catch (InvalidPathException invalid) {
			return false;
		}
	}

	/** The paths, absolute and normalised, each once. */
	public List<Path> absolute() {
		return new ArrayList<>(typedByAbsolute.keySet());
	}

	/** How a file is named to the user. */
	public Path shown(Path file) {
		Path absolute = absolute(file, directory);
		for (Map.Entry<Path, Path> typed : typedByAbsolute.entrySet()) {
			if (absolute.equals(typed.getKey()))
				return typed.getValue();
			if (absolute.startsWith(typed.getKey()))
				return typed.getValue().resolve(typed.getKey().relativize(absolute)).normalize();
		}
		return absolute.startsWith(directory) ? directory.relativize(absolute) : absolute;
	}

	private static Path absolute(Path path, Path directory) {
		return directory.resolve(path).toAbsolutePath().normalize();
	}
}
