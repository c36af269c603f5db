package vn.kehoach.cli.rollover;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import vn.kehoach.check.SeverityProfile;
import vn.kehoach.dsl.validation.ProjectSeverities;

/**
 * The severities that last year's project asks for, which the new year's is checked with too.
 *
 * @param source last year's file
 * @param target where its copy goes
 */
public record CarriedSettings(Path source, Path target) {

	/** Finds them; empty when there are none, when they hold in the new folder anyway, and when that has its own. */
	public static Optional<CarriedSettings> of(Path last, Path next) {
		Path target = next.resolve(SeverityProfile.FILE_NAME);
		return ProjectSeverities.fileFor(last).filter(source -> !target.startsWith(source.getParent()) && !Files.exists(target))
				.map(source -> new CarriedSettings(source, target));
	}
}
