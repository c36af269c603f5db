package vn.kehoach.ui.wizard.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

import vn.kehoach.ui.wizard.place.NewProject;
import vn.kehoach.ui.wizard.place.ProjectPlace;

/** Where imported files go: wholly or not at all. */
sealed interface ImportTarget {
	/** The container of the workspace that holds the files afterwards. */
	IContainer container();

	/** Its folder on the disk. */
	Path folder();

	/** Puts the files there; says why not, in the user's language. */
	Optional<String> take(StagedImport imported, IProgressMonitor monitor);

	/**
	 * A new project.
	 *
	 * @param place where
	 */
	record ToNewProject(ProjectPlace place) implements ImportTarget {
		@Override
		public IContainer container() {
			return place.project();
		}

		@Override
		public Path folder() {
			return place.folder();
		}

		@Override
		public Optional<String> take(StagedImport imported, IProgressMonitor monitor) {
			return NewProject.make(place, folder -> {
				copy(imported.files(), folder, new ArrayList<>());
				return Optional.empty();
			}, monitor);
		}
	}

	/**
	 * A folder of a project, which need not exist yet.
	 *
	 * @param container the folder or project
	 */
	record ToFolder(IContainer container) implements ImportTarget {
		@Override
		public Path folder() {
			return container.getLocation().toFile().toPath();
		}

		@Override
		public Optional<String> take(StagedImport imported, IProgressMonitor monitor) {
			List<Path> written = new ArrayList<>();
			try {
				Map<Path, Path> files = imported.files();
				List<String> taken = files.keySet().stream().filter(file -> Files.exists(folder().resolve(file))).map(Path::toString)
						.toList();
				if (!taken.isEmpty())
					return Optional.of(ImportMessages.text("taken", String.join(", ", taken), container.getFullPath().makeRelative()));
				copy(files, folder(), written);
				container.getProject().refreshLocal(IResource.DEPTH_INFINITE, monitor);
				return Optional.empty();
			} catch (IOException | CoreException refused) {
				return Optional.of(ImportMessages.text("notWritten", folder(), String.valueOf(refused.getLocalizedMessage()))
						+ takeBack(written));
			}
		}
	}

	private static void copy(Map<Path, Path> files, Path folder, List<Path> written) throws IOException {
		for (Map.Entry<Path, Path> file : files.entrySet()) {
			Path target = folder.resolve(file.getKey());
			Files.createDirectories(target.getParent());
			written.add(target);
			Files.copy(file.getValue(), target);
		}
	}

	private static String takeBack(List<Path> written) {
		StringBuilder left = new StringBuilder();
		for (Path file : written)
			try {
				Files.deleteIfExists(file);
			} catch (IOException stays) {
				left.append(' ').append(ImportMessages.text("remains", file, String.valueOf(stays.getLocalizedMessage())));
			}
		return left.toString();
	}
}
