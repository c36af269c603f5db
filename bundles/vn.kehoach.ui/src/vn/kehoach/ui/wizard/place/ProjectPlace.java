package vn.kehoach.ui.wizard.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;

/**
 * Where a new project is to be.
 *
 * @param name as the user typed it
 * @param parent the folder around it as the user typed it; null for the folder of all projects
 */
public record ProjectPlace(String name, String parent) {
	/** The fields of a place. */
	public enum Field {
		NAME, PARENT
	}

	/**
	 * Why a project cannot be there.
	 *
	 * @param field that has to be changed
	 * @param message in the user's language
	 */
	public record Problem(Field field, String message) {
	}

	/** Why a project cannot be there; nothing when it can. */
	public Optional<Problem> problem() {
		if (name.isBlank())
			return problem(Field.NAME, "name.missing");
		IStatus valid = workspace().validateName(name.strip(), IResource.PROJECT);
		if (!valid.isOK() || name.strip().startsWith("."))
			return problem(Field.NAME, "name.invalid", name.strip());
		if (project().exists())
			return problem(Field.NAME, "name.taken", name.strip());
		if (parent != null && !isFolder(parent))
			return problem(Field.PARENT, parent.isBlank() ? "parent.missing" : "parent.invalid", parent);
		return isFree(folder()) ? problemOfLocation() : problem(Field.NAME, "folder.taken", folder());
	}

	private Optional<Problem> problemOfLocation() {
		if (parent == null)
			return Optional.empty();
		if (!Files.isWritable(Path.of(parent.strip())))
			return problem(Field.PARENT, "parent.readOnly", parent.strip());
		return workspace().validateProjectLocationURI(project(), folder().toUri()).isOK()
				? Optional.empty()
				: problem(Field.PARENT, "parent.overlaps", parent.strip());
	}

	private static Optional<Problem> problem(Field field, String key, Object... arguments) {
		return Optional.of(new Problem(field, PlaceMessages.text(key, arguments)));
	}

	private static boolean isFolder(String typed) {
		try {
			Path folder = Path.of(typed.strip());
			return !typed.isBlank() && folder.isAbsolute() && Files.isDirectory(folder);
		} catch (InvalidPathException impossible) {
			return false;
		}
	}

	private static boolean isFree(Path folder) {
		if (!Files.exists(folder))
			return true;
		if (!Files.isDirectory(folder))
			return false;
		try (Stream<Path> inside = Files.list(folder)) {
			return inside.findAny().isEmpty();
		} catch (IOException unreadable) {
			return false;
		}
	}

	/** The project, which need not exist yet. */
	public IProject project() {
		return workspace().getRoot().getProject(name.strip());
	}

	/** The folder of the project on the disk. */
	public Path folder() {
		Path around = parent == null ? workspaceFolder() : Path.of(parent.strip());
		return around.resolve(name.strip()).toAbsolutePath().normalize();
	}

	/** The folder of all projects. */
	static Path workspaceFolder() {
		return workspace().getRoot().getLocation().toFile().toPath();
	}

	private static IWorkspace workspace() {
		return ResourcesPlugin.getWorkspace();
	}
}
