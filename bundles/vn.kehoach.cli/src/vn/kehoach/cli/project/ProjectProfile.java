package vn.kehoach.cli.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import vn.kehoach.check.SeverityProfile;
import vn.kehoach.check.SeverityProfileReading;
import vn.kehoach.cli.Console;
import vn.kehoach.cli.Texts;
import vn.kehoach.cli.output.SystemReason;
import vn.kehoach.dsl.validation.ProjectSeverities;
import vn.kehoach.model.message.UserLanguage;

/**
 * The severities that a project asks for: those of the nearest kehoach.properties in the folder of the first path or above.
 *
 * @param profile the severities
 * @param readable false when the file, or a line of it, could not be read, which was told
 */
record ProjectProfile(SeverityProfile profile, boolean readable) {

	/** Finds and reads the file. */
	static ProjectProfile of(TypedPaths paths, Console console) {
		Path first = paths.absolute().get(0);
		return ProjectSeverities.fileFor(Files.isDirectory(first) ? first : first.getParent())
				.map(file -> read(file, paths.shown(file), console)).orElse(new ProjectProfile(SeverityProfile.DEFAULT, true));
	}

	private static ProjectProfile read(Path file, Path shown, Console console) {
		try {
			SeverityProfileReading reading = SeverityProfileReading.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
			for (SeverityProfileReading.Problem problem : reading.problems())
				console.message(shown + ":" + problem.line() + ":1: " + problem.message(UserLanguage.current()));
			return new ProjectProfile(reading.profile(), reading.problems().isEmpty());
		} catch (IOException refused) {
			console.error(Texts.of("project.unreadable-profile", shown, SystemReason.of(refused)));
			return new ProjectProfile(SeverityProfile.DEFAULT, false);
		}
	}
}
