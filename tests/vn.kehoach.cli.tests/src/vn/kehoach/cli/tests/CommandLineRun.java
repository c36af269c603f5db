package vn.kehoach.cli.tests;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

import vn.kehoach.cli.CommandLineProgram;
import vn.kehoach.cli.Console;
import vn.kehoach.cli.ExitStatus;
import vn.kehoach.cli.output.UnfinishedFiles;

/**
 * What one run of the program in this process gave.
 *
 * @param status how it ended
 * @param out what it printed as results
 * @param err what it told
 */
public record CommandLineRun(ExitStatus status, String out, String err) {

	/** Runs the program in a folder with Vietnamese messages. */
	public static CommandLineRun in(Path directory, String... arguments) {
		return in(directory, Map.of("KEHOACH_LANG", "vi"), arguments);
	}

	/** Runs the program in a folder with the given environment. */
	public static CommandLineRun in(Path directory, Map<String, String> environment, String... arguments) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		return run(directory, environment, out, out, arguments);
	}

	/** Runs the program with its results going to a stream of the test. */
	public static CommandLineRun into(OutputStream results, Path directory, String... arguments) {
		return run(directory, Map.of("KEHOACH_LANG", "vi"), results, new ByteArrayOutputStream(), arguments);
	}

	private static CommandLineRun run(Path directory, Map<String, String> environment, OutputStream results, ByteArrayOutputStream kept,
			String... arguments) {
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		ExitStatus status = new CommandLineProgram(new Console(results, err), directory, new UnfinishedFiles(), environment).run(arguments);
		return new CommandLineRun(status, kept.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}

	/** True when a stack trace of Java shows anywhere. */
	public boolean showsStackTrace() {
		return (out + err).contains("\tat ") || (out + err).contains("Exception");
	}
}
