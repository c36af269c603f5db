package vn.kehoach.ui.tests.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;

/** The sample of this repository. */
final class Sample {
	private static final Path PLACE = Path.of("samples", "van-son");

	private Sample() {
	}

	/** Copies the sample into a project; the answer is its decision. */
	static IFile copyInto(IProject project) throws IOException, CoreException {
		Path sample = find();
		Path target = project.getLocation().toPath();
		try (Stream<Path> files = Files.walk(sample)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path copy = target.resolve(sample.relativize(file).toString());
				Files.createDirectories(copy.getParent());
				Files.copy(file, copy);
			}
		}
		project.refreshLocal(IResource.DEPTH_INFINITE, new NullProgressMonitor());
		return project.getFile("quyet-dinh-2027.kehoach");
	}

	/** Above the folder the tests run in. */
	private static Path find() {
		for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent())
			if (Files.isDirectory(folder.resolve(PLACE)))
				return folder.resolve(PLACE);
		throw new UncheckedIOException(new IOException(PLACE + " is not above " + Path.of("").toAbsolutePath()));
	}
}
