package vn.kehoach.cli.project;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import vn.kehoach.cli.Console;
import vn.kehoach.cli.Texts;

/** The folder that the user names with -o. */
public final class OutputFolder {
	private OutputFolder() {
	}

	/** The folder of the typed path; empty when it is no path on this machine, which is told. */
	public static Optional<Path> of(String typed, Path directory, Console console) {
		try {
			return Optional.of(directory.resolve(typed).normalize());
		} catch (InvalidPathException invalid) {
			console.error(Texts.of("arguments.bad-path", typed));
			return Optional.empty();
		}
	}
}
