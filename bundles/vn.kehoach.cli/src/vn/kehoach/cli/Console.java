package vn.kehoach.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The two streams of a run: results and messages. Both are UTF-8 with "\n" at the end of a line, on every system. */
public final class Console {
	private final RememberedFailure results;
	private final PrintStream out;
	private final PrintStream err;

	/**
	 * @param out takes the results
	 * @param err takes the messages
	 */
	public Console(OutputStream out, OutputStream err) {
		results = new RememberedFailure(out);
		this.out = new PrintStream(new BufferedOutputStream(results, 1 << 16), false, StandardCharsets.UTF_8);
		this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
	}

	/** Prints one line of the result. */
	public void result(String line) {
		out.print(line);
		out.print('\n');
	}

	/** Where a long result is written to; {@link #finish} flushes it. */
	public PrintStream results() {
		return out;
	}

	/** Prints one message. */
	public void message(String line) {
		out.flush();
		err.print(line + "\n");
	}

	/** Prints the last message of a process that is being stopped: the stream of the results may be blocked and is left alone. */
	public void lastWord(String line) {
		err.print("kehoach: " + line + "\n");
	}

	/** Prints what the program has to say as an error, with the program's name before it. */
	public void error(String line) {
		message("kehoach: " + line);
	}

	/**
	 * Flushes both streams.
	 *
	 * @return why the results could not be written; empty when they were, and when the reader went away (a closed pipe), who
	 *         does not want more
	 */
	public Optional<IOException> finish() {
		out.flush();
		err.flush();
		return results.failure().filter(failure -> !isClosedPipe(failure));
	}

	private static boolean isClosedPipe(IOException failure) {
		String reason = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
		return reason.contains("pipe") || reason.contains("ống");
	}
}
