package vn.kehoach.dsl.ide.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import vn.kehoach.dsl.workspace.PlanFiles;
import vn.kehoach.dsl.workspace.Surroundings;

/**
 * The folders that a root reaches: those below it, and those beside and above its files whose registries they may use. A root is
 * what "kehoach check" would be given: a folder, or a file.
 */
final class ReachedFolders {
	private final Path root;
	private final Set<Path> surroundings = new HashSet<>();

	ReachedFolders(Path root) {
		this.root = root;
		surroundings.addAll(Surroundings.folders(Files.isDirectory(root) ? root : root.getParent()));
		new PlanFiles(List.of(root)).requested().stream().map(Path::getParent).distinct()
				.forEach(folder -> surroundings.addAll(Surroundings.folders(folder)));
	}

	boolean contains(Path file) {
		return file.startsWith(root) || surroundings.contains(file.getParent());
	}

	/** True when a file could be reached from both roots. */
	boolean overlaps(ReachedFolders other) {
		return root.startsWith(other.root) || other.root.startsWith(root)
				|| surroundings.stream().anyMatch(folder -> other.surroundings.contains(folder) || folder.startsWith(other.root))
				|| other.surroundings.stream().anyMatch(folder -> folder.startsWith(root));
	}
}
