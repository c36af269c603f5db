package vn.kehoach.ui.compare.choose;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;

/** A copy of a project with an earlier state of one file, so that what the file refers to is there. Kept until the next start. */
final class EarlierProject {
	private static final String EXTENSION = "kehoach";
	private static final String FOLDER = "earlier";
	private static boolean cleared;

	private EarlierProject() {
	}

	/** Makes the copy; says where the file is in it. */
	static synchronized Path with(IFile file, IFileState state) throws CoreException, IOException {
		Path all = Platform.getStateLocation(FrameworkUtil.getBundle(EarlierProject.class)).append(FOLDER).toFile().toPath();
		if (!cleared)
			clear(all);
		cleared = true;
		Path copy = all.resolve(file.getProject().getName() + '-' + state.getModificationTime());
		copy(file.getProject(), copy);
		Path earlier = copy.resolve(file.getProjectRelativePath().toString());
		try (InputStream contents = state.getContents()) {
			Files.copy(contents, earlier, StandardCopyOption.REPLACE_EXISTING);
		}
		return earlier;
	}

	private static void copy(IProject project, Path copy) throws IOException {
		Files.createDirectories(copy);
		try (Stream<Path> files = Files.walk(project.getLocation().toFile().toPath())) {
			for (Path file : files.filter(Files::isRegularFile).filter(EarlierProject::isPlan).toList()) {
				Path target = copy.resolve(project.getLocation().toFile().toPath().relativize(file).toString());
				Files.createDirectories(target.getParent());
				Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
			}
		}
	}

	private static boolean isPlan(Path file) {
		return file.toString().endsWith('.' + EXTENSION);
	}

	private static void clear(Path all) {
		if (!Files.exists(all))
			return;
		try (Stream<Path> inside = Files.walk(all)) {
			for (Path path : inside.sorted(Comparator.reverseOrder()).toList())
				Files.deleteIfExists(path);
		} catch (IOException stays) {
			ILog.of(EarlierProject.class).warn(stays.getMessage(), stays);
		}
	}
}
