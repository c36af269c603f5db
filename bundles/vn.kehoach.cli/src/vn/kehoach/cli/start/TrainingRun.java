package vn.kehoach.cli.start;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import vn.kehoach.cli.CommandLineProgram;
import vn.kehoach.cli.Console;
import vn.kehoach.cli.InterruptionGuard;
import vn.kehoach.cli.output.UnfinishedFiles;

/**
 * Takes the samples the whole way once (check, build, export, import, format), so that the JDK's start-up cache knows the classes
 * the commands need. Started by the build, with the option of the JDK that writes the cache; prints nothing.
 */
public final class TrainingRun {
	private final Path work;

	private TrainingRun(Path work) {
		this.work = work;
	}

	/**
	 * Runs the commands.
	 *
	 * @param arguments an empty folder for the output; folders with a folder for each sample, which may be missing
	 * @throws IOException when the samples cannot be listed
	 */
	public static void main(String[] arguments) throws IOException {
		var training = new TrainingRun(Path.of(arguments[0]));
		training.run("explain");
		for (String samples : Arrays.asList(arguments).subList(1, arguments.length)) {
			for (Path sample : folders(Path.of(samples))) {
				training.takeThrough(sample);
			}
		}
	}

	private void takeThrough(Path sample) throws IOException {
		String printed = work.resolve("printed").toString();
		run("check", sample.toString());
		run("check", "--format", "json", sample.toString());
		run("build", sample.toString(), "-o", printed, "--formats", "txt,html,docx,pdf");
		run("export", sample.toString(), "--format", "json");
		for (Path file : files(Path.of(printed))) {
			String imported = work.resolve("imported-" + file.getFileName()).toString();
			run("import", file.toString(), "-o", imported);
			run("format", imported);
		}
	}

	private void run(String... arguments) {
		var silent = new Console(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
		var unfinished = new UnfinishedFiles();
		InterruptionGuard guard = InterruptionGuard.install(unfinished, silent);
		new CommandLineProgram(silent, Path.of("").toAbsolutePath(), unfinished, Map.of()).run(arguments);
		guard.release();
	}

	private static List<Path> folders(Path folder) throws IOException {
		return files(folder).stream().filter(Files::isDirectory).toList();
	}

	private static List<Path> files(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.sorted().toList();
		}
	}
}
