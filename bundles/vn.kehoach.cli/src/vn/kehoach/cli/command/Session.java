package vn.kehoach.cli.command;

import java.nio.file.Path;

import vn.kehoach.cli.Console;
import vn.kehoach.cli.output.UnfinishedFiles;

/**
 * The surroundings of a command.
 *
 * @param console where results and messages go
 * @param directory what relative paths are relative to
 * @param unfinished knows the files that are being written
 */
public record Session(Console console, Path directory, UnfinishedFiles unfinished) {

	/** How a file is named to the user: relative to the working directory if it is below it. */
	Path shown(Path file) {
		return file.startsWith(directory) ? directory.relativize(file) : file;
	}
}
