package vn.kehoach.dsl.validation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.apache.log4j.Logger;
import org.eclipse.emf.common.util.URI;

import vn.kehoach.check.SeverityProfile;
import vn.kehoach.check.SeverityProfileReading;

/** The severities that a project asks for in the nearest kehoach.properties beside or above a file. */
public final class ProjectSeverities {
	private static final Logger LOG = Logger.getLogger(ProjectSeverities.class);

	private ProjectSeverities() {
	}

	/** The file with the wishes that hold in a folder; empty when there is none in it or above. */
	public static Optional<Path> fileFor(Path start) {
		for (Path folder = start; folder != null; folder = folder.getParent()) {
			Path file = folder.resolve(SeverityProfile.FILE_NAME);
			if (Files.isRegularFile(file))
				return Optional.of(file);
		}
		return Optional.empty();
	}

	/** The severities for a file; the checks' own where no project asks for others, or its wishes cannot be read. */
	public static SeverityProfile of(URI file) {
		if (!file.isFile())
			return SeverityProfile.DEFAULT;
		return fileFor(Path.of(file.toFileString()).toAbsolutePath().getParent()).map(ProjectSeverities::read)
				.orElse(SeverityProfile.DEFAULT);
	}

	private static SeverityProfile read(Path wishes) {
		try {
			return SeverityProfileReading.of(new String(Files.readAllBytes(wishes), StandardCharsets.UTF_8)).profile();
		} catch (IOException unreadable) {
			LOG.warn("Cannot read " + wishes, unreadable);
			return SeverityProfile.DEFAULT;
		}
	}
}
