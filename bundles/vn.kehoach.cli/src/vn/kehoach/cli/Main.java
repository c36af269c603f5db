package vn.kehoach.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;

import vn.kehoach.cli.output.UnfinishedFiles;

/** The command line as a plain Java program. */
public final class Main {
	private Main() {
	}

	/**
	 * Runs one command and ends the process with its status. Everything is written by then; an orderly exit would start the JDK's logging
	 * only to log itself.
	 */
	public static void main(String[] arguments) {
		Console console = new Console(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
		UnfinishedFiles unfinished = new UnfinishedFiles();
		InterruptionGuard guard = InterruptionGuard.install(unfinished, console);
		ExitStatus status = new CommandLineProgram(console, Path.of("").toAbsolutePath(), unfinished, System.getenv()).run(arguments);
		guard.release();
		Runtime.getRuntime().halt(status.code());
	}
}
