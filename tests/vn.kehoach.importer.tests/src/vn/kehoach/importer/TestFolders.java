package vn.kehoach.importer;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the tests find their files, whatever folder they are started in. */
final class TestFolders {
	private TestFolders() {
	}

	/** The golden cases of this bundle. */
	static Path golden() {
		return root().resolve("tests/vn.kehoach.importer.tests/golden");
	}

	/** The folder of real documents beside the repository, which may be missing. */
	static Path corpus() {
		return root().resolveSibling("shared").resolve("corpus");
	}

	private static Path root() {
		Path root = Path.of("").toAbsolutePath();
		while (root != null && !Files.isDirectory(root.resolve("bundles")))
			root = root.getParent();
		if (root == null)
			throw new IllegalStateException("The tests are not run inside the repository");
		return root;
	}
}
