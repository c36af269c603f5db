package vn.kehoach.app.welcome;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

/** The projects somebody worked in last, with the file that was written last. */
final class RecentProjects {
	/** @param file of the project, the one written last */
	record Recent(IProject project, IFile file) {
	}

	private static final int MOST = 6;
	private static final String EXTENSION = "kehoach";

	private final IWorkspaceRoot root;

	RecentProjects(IWorkspaceRoot root) {
		this.root = root;
	}

	/** Last written first. */
	List<Recent> list() {
		return Arrays.stream(root.getProjects()).filter(IProject::isOpen).map(RecentProjects::recent).flatMap(Optional::stream)
				.sorted(Comparator.comparingLong((Recent recent) -> recent.file().getLocalTimeStamp()).reversed()).limit(MOST).toList();
	}

	private static Optional<Recent> recent(IProject project) {
		List<IFile> plans = new ArrayList<>();
		try {
			project.accept(part -> {
				if (part instanceof IFile file && EXTENSION.equals(file.getFileExtension()))
					plans.add(file);
				return part.getType() != IResource.FILE;
			});
		} catch (CoreException broken) {
			ILog.of(RecentProjects.class).log(broken.getStatus());
		}
		return plans.stream().max(Comparator.comparingLong(IFile::getLocalTimeStamp)).map(file -> new Recent(project, file));
	}
}
