package vn.kehoach.dsl.ide.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.IFileSystemScanner;
import org.eclipse.xtext.workspace.IProjectConfig;
import org.eclipse.xtext.workspace.ISourceFolder;
import org.eclipse.xtext.workspace.IWorkspaceConfig;

import vn.kehoach.dsl.workspace.PlanFiles;
import vn.kehoach.dsl.workspace.Surroundings;

/**
 * Files that may refer to each other: those that "kehoach check ROOT..." loads, with the registries beside and above them. Workspace
 * folders that share such registries are roots of one project.
 */
final class PlanProject implements IProjectConfig, ISourceFolder {
	private final List<Path> roots = new ArrayList<>();
	private final List<ReachedFolders> reach = new ArrayList<>();
	private final FilePaths paths;
	private final IWorkspaceConfig workspace;

	PlanProject(Path root, ReachedFolders reached, FilePaths paths, IWorkspaceConfig workspace) {
		roots.add(root);
		reach.add(reached);
		this.paths = paths;
		this.workspace = workspace;
	}

	/** Takes the roots of a project that overlaps this one. */
	void merge(PlanProject other) {
		roots.addAll(other.roots);
		reach.addAll(other.reach);
	}

	boolean overlaps(PlanProject other) {
		return reach.stream().anyMatch(one -> other.reach.stream().anyMatch(one::overlaps));
	}

	boolean contains(Path file) {
		return reach.stream().anyMatch(folders -> folders.contains(file));
	}

	/** True for a file that is, or is below, a root: all findings in it are told, not only its syntax errors. */
	boolean asksFor(URI uri) {
		return paths.pathOf(uri).filter(file -> roots.stream().anyMatch(file::startsWith)).isPresent();
	}

	/** The folder or file that names the project. */
	Path root() {
		return roots.get(0);
	}

	@Override
	public List<URI> getAllResources(IFileSystemScanner unused) {
		PlanFiles files = new PlanFiles(roots);
		Set<Path> all = new LinkedHashSet<>(files.requested());
		all.addAll(files.surroundings());
		roots.forEach(root -> all.addAll(Surroundings.of(Files.isDirectory(root) ? root : root.getParent())));
		return all.stream().map(paths::uriOf).toList();
	}

	@Override
	public String getName() {
		return String.join("|", roots.stream().map(Path::toString).toList());
	}

	@Override
	public URI getPath() {
		return paths.uriOf(root());
	}

	@Override
	public Set<? extends ISourceFolder> getSourceFolders() {
		return Set.of(this);
	}

	@Override
	public ISourceFolder findSourceFolderContaining(URI member) {
		return paths.pathOf(member).filter(this::contains).isPresent() ? this : null;
	}

	@Override
	public IWorkspaceConfig getWorkspaceConfig() {
		return workspace;
	}

	/** Xtext's builder only indexes and links; {@link ProjectValidation} validates when all files are there. */
	@Override
	public boolean isIndexOnly() {
		return true;
	}
}
