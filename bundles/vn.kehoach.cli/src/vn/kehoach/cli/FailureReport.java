package vn.kehoach.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

import vn.kehoach.cli.output.SystemReason;

/** Tells in one line what nobody expected: a bug, too little memory, a text nested too deep. */
final class FailureReport {
	private final Console console;

	FailureReport(Console console) {
		this.console = console;
	}

	/** Runs the work; whatever escapes from it becomes one message and the status 2. */
	ExitStatus guard(Supplier<ExitStatus> work) {
		try {
			return work.get();
		} catch (OutOfMemoryError full) {
			console.error(Texts.of("out-of-memory", Long.toString(Runtime.getRuntime().maxMemory() >> 20)));
		} catch (StackOverflowError deep) {
			console.error(Texts.of("too-deep"));
		} catch (RuntimeException | Error bug) {
			console.error(Texts.of("internal-error", bug.getClass().getSimpleName(), log(bug)));
		}
		return ExitStatus.FAILED;
	}

	private static String log(Throwable bug) {
		StringWriter trace = new StringWriter();
		bug.printStackTrace(new PrintWriter(trace, true));
		try {
			Path file = Files.createTempFile("kehoach-", ".log");
			Files.writeString(file, trace.toString(), StandardCharsets.UTF_8);
			return file.toString();
		} catch (IOException refused) {
			return Texts.of("no-log", SystemReason.of(refused));
		}
	}
}
