package vn.kehoach.cli;

import vn.kehoach.cli.output.UnfinishedFiles;

/**
 * Leaves nothing half written when the process is stopped from outside (Ctrl-C, SIGTERM, SIGHUP): removes the unfinished files,
 * says so in one line and ends the process with status 2.
 */
public final class InterruptionGuard {
	private final UnfinishedFiles unfinished;
	private final Console console;
	private volatile boolean released;

	private InterruptionGuard(UnfinishedFiles unfinished, Console console) {
		this.unfinished = unfinished;
		this.console = console;
	}

	/** Watches this process from now on. */
	public static InterruptionGuard install(UnfinishedFiles unfinished, Console console) {
		InterruptionGuard guard = new InterruptionGuard(unfinished, console);
		Runtime.getRuntime().addShutdownHook(new Thread(guard::stop, "kehoach-interruption"));
		return guard;
	}

	/** The work is done: the end of the process is no interruption any more. */
	public void release() {
		released = true;
	}

	private void stop() {
		if (released)
			return;
		unfinished.removeAll();
		console.lastWord(Texts.of("interrupted"));
		Runtime.getRuntime().halt(ExitStatus.FAILED.code());
	}
}
