package vn.kehoach.ui.wizard.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;

/** Makes projects: whole or not at all. */
public final class NewProject {
	private NewProject() {
	}

	/** Puts files into the folder of a project. */
	@FunctionalInterface
	public interface Filling {
		/**
		 * Writes the files.
		 *
		 * @param folder exists and is empty
		 * @return why not, in the user's language; whatever was written is taken away again
		 */
		Optional<String> fill(Path folder) throws IOException;
	}

	/**
	 * Fills the folder and makes a project of it.
	 *
	 * @return why there is no project, in the user's language; nothing when there is one, and it is open
	 */
	public static Optional<String> make(ProjectPlace place, Filling filling, IProgressMonitor monitor) {
		Optional<String> problem = place.problem().map(ProjectPlace.Problem::message);
		if (problem.isPresent())
			return problem;
		Path folder = place.folder();
		boolean existed = Files.exists(folder);
		Optional<String> refusal = fill(place, filling, monitor);
		return refusal.map(reason -> reason + takeAway(folder, existed));
	}

	private static Optional<String> fill(ProjectPlace place, Filling filling, IProgressMonitor monitor) {
		try {
			Files.createDirectories(place.folder());
			Optional<String> refusal = filling.fill(place.folder());
			if (refusal.isEmpty())
				ResourcesPlugin.getWorkspace().run(inside -> create(place, inside), ResourcesPlugin.getWorkspace().getRoot(),
						IWorkspace.AVOID_UPDATE, monitor);
			return refusal;
		} catch (IOException refused) {
			return Optional.of(PlaceMessages.text("notWritten", place.folder(), String.valueOf(refused.getLocalizedMessage())));
		} catch (CoreException broken) {
			ILog.of(NewProject.class).log(broken.getStatus());
			return Optional.of(PlaceMessages.text("notMade", place.name(), broken.getStatus().getMessage()));
		}
	}

	private static void create(ProjectPlace place, IProgressMonitor monitor) throws CoreException {
		IProject project = place.project();
		IProjectDescription description = ResourcesPlugin.getWorkspace().newProjectDescription(project.getName());
		if (place.parent() != null)
			description.setLocationURI(place.folder().toUri());
		try {
			project.create(description, monitor);
			project.open(monitor);
		} catch (CoreException broken) {
			project.delete(false, true, monitor);
			throw broken;
		}
	}

	/** The folder was empty or missing before, so nothing in it is the user's. */
	private static String takeAway(Path folder, boolean existed) {
		if (!Files.exists(folder))
			return "";
		try (Stream<Path> inside = Files.walk(folder)) {
			List<Path> written = inside.filter(path -> !existed || !path.equals(folder)).sorted(Comparator.reverseOrder()).toList();
			for (Path path : written)
				Files.deleteIfExists(path);
			return "";
		} catch (IOException stays) {
			return " " + PlaceMessages.text("remains", folder, String.valueOf(stays.getLocalizedMessage()));
		}
	}
}
