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
		} catch (RuntimeException | Error failure) {
			console.lastWord(message(failure));
			return ExitStatus.FAILED;
		}
	}

	/** Libraries may have put their own exception around what really happened. */
	private static String message(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof OutOfMemoryError)
				return Texts.of("out-of-memory", Long.toString(Runtime.getRuntime().maxMemory() >> 20));
			if (cause instanceof StackOverflowError)
				return Texts.of("too-deep");
		}
		return Texts.of("internal-error", failure.getClass().getSimpleName(), log(failure));
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
