package vn.kehoach.dsl.ide.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.workspace.IProjectConfig;
import org.eclipse.xtext.workspace.IWorkspaceConfig;

/** The projects of a client: one for each workspace folder, fewer where folders share registries, and one for each file elsewhere. */
final class PlanWorkspaceConfig implements IWorkspaceConfig {
	private final FilePaths paths;
	private final List<PlanProject> projects = new ArrayList<>();
	private final List<LooseText> looseTexts = new ArrayList<>();

	/**
	 * @param folders the workspace folders
	 * @param strays what is open without being in one of their projects, perhaps
	 */
	PlanWorkspaceConfig(Collection<Path> folders, Collection<URI> strays, FilePaths paths) {
		this.paths = paths;
		folders.forEach(this::add);
		for (URI stray : strays) {
			Optional<Path> file = paths.pathOf(stray);
			if (file.isEmpty())
				looseTexts.add(new LooseText(stray, this));
			else if (projectOf(file.get()).isEmpty())
				add(file.get());
		}
	}

	private void add(Path root) {
		PlanProject added = new PlanProject(root, new ReachedFolders(root), paths, this);
		List<PlanProject> overlapping = projects.stream().filter(added::overlaps).toList();
		if (overlapping.isEmpty()) {
			projects.add(added);
			return;
		}
		PlanProject first = overlapping.get(0);
		first.merge(added);
		overlapping.stream().skip(1).forEach(first::merge);
		projects.removeAll(overlapping.subList(1, overlapping.size()));
	}

	private Optional<PlanProject> projectOf(Path file) {
		return projects.stream().filter(project -> project.contains(file)).findFirst();
	}

	@Override
	public Set<? extends IProjectConfig> getProjects() {
		Set<IProjectConfig> all = new LinkedHashSet<>(projects);
		all.addAll(looseTexts);
		return all;
	}

	@Override
	public IProjectConfig findProjectContaining(URI member) {
		return getProjects().stream().filter(project -> project.findSourceFolderContaining(member) != null).findFirst().orElse(null);
	}

	@Override
	public IProjectConfig findProjectByName(String name) {
		return getProjects().stream().filter(project -> project.getName().equals(name)).findFirst().orElse(null);
	}
}
