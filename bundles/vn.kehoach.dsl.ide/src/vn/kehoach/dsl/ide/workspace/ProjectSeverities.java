package vn.kehoach.dsl.ide.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;

import org.apache.log4j.Logger;
import org.eclipse.emf.common.util.URI;

import com.google.inject.Inject;

import vn.kehoach.check.SeverityProfile;
import vn.kehoach.check.SeverityProfileReading;

/** The severities that projects ask for: those of the nearest kehoach.properties in a file's folder or above, as it is on disk. */
final class ProjectSeverities {
	private static final Logger LOG = Logger.getLogger(ProjectSeverities.class);

	private record Read(FileTime modified, SeverityProfile profile) {
	}

	private final FilePaths paths;
	private final Map<Path, Read> known = new HashMap<>();

	@Inject
	ProjectSeverities(FilePaths paths) {
		this.paths = paths;
	}

	/** The severities for a file of the language. */
	SeverityProfile of(URI uri) {
		Path file = paths.pathOf(uri).orElse(null);
		for (Path folder = file == null ? null : file.getParent(); folder != null; folder = folder.getParent()) {
			Path profile = folder.resolve(SeverityProfile.FILE_NAME);
			if (Files.isRegularFile(profile))
				return read(profile);
		}
		return SeverityProfile.DEFAULT;
	}

	private SeverityProfile read(Path file) {
		try {
			FileTime modified = Files.getLastModifiedTime(file);
			Read before = known.get(file);
			if (before == null || !before.modified().equals(modified)) {
				String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
				before = new Read(modified, SeverityProfileReading.of(text).profile());
				known.put(file, before);
			}
			return before.profile();
		} catch (IOException refused) {
			LOG.error("Cannot read " + file + ": " + refused);
			return SeverityProfile.DEFAULT;
		}
	}
}
