package vn.kehoach.architecture.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The checkout that is being built, seen as folders and files; what a build writes is left out. */
public final class Checkout {
	private static final Set<String> WRITTEN_BY_BUILDS = Set.of("target", "bin", "src-gen", ".git", ".polyglot.build.properties");

	private final Path root;

	private Checkout(Path root) {
		this.root = root;
	}

	/** The checkout that holds the working directory. */
	public static Checkout current() {
		for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
			if (Files.isDirectory(folder.resolve("bundles")) && Files.isRegularFile(folder.resolve("mvnw"))) {
				return new Checkout(folder);
			}
		}
		throw new IllegalStateException("The tests must run inside the checkout, not in " + Path.of("").toAbsolutePath());
	}

	/** The file or folder at a path relative to the root. */
	public Path resolve(String path) {
		return root.resolve(path);
	}

	/** The path relative to the root, with slashes. */
	public String name(Path file) {
		return root.relativize(file).toString().replace('\\', '/');
	}

	/** The folders right below a folder that are Maven modules, sorted. */
	public List<Path> modules(String folder) {
		try (Stream<Path> folders = Files.list(root.resolve(folder))) {
			return folders.filter(module -> Files.exists(module.resolve("pom.xml"))).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** All files that people wrote, sorted. */
	public List<Path> files() {
		return filesBelow(root).sorted().toList();
	}

	/** The hand-written Java files of the bundles, sorted. */
	public List<Path> productSources() {
		return filesBelow(root.resolve("bundles")).filter(file -> file.toString().endsWith(".java")).sorted().toList();
	}

	private static Stream<Path> filesBelow(Path folder) {
		try (Stream<Path> entries = Files.list(folder)) {
			return entries.filter(entry -> !WRITTEN_BY_BUILDS.contains(entry.getFileName().toString())).toList().stream()
					.flatMap(entry -> Files.isDirectory(entry) ? filesBelow(entry) : Stream.of(entry));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
