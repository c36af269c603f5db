package vn.kehoach.ui.tests.recovery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Another process of the product with the bundles of this one, playing a {@link ScriptedSession}. */
final class SecondWorkbench implements AutoCloseable {
	/** What this process was started with; Linux only. */
	private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

	/** A process that does not get on is ended after this time; what it has said until then tells why. */
	private static final long PATIENCE_MINUTES = 4;

	private final Process process;
	private final BufferedReader output;

	private SecondWorkbench(Process process) {
		this.process = process;
		this.output = process.inputReader(UTF_8);
		CompletableFuture.delayedExecutor(PATIENCE_MINUTES, TimeUnit.MINUTES).execute(process::destroyForcibly);
	}

	/** Whether this machine tells how this process was started. */
	static boolean isPossible() {
		return Files.isReadable(COMMAND_LINE);
	}

	/**
	 * Starts it.
	 *
	 * @param folder for its workspace and configuration; the same for a second start
	 * @param session what it does
	 */
	static SecondWorkbench start(Path folder, ScriptedSession.Kind session) throws IOException {
		List<String> own = List.of(Files.readString(COMMAND_LINE).split("\0"));
		Path configuration = Files.createDirectories(folder.resolve("configuration"));
		Files.writeString(configuration.resolve("config.ini"),
				Files.readString(Path.of(after(own, "-configuration")).resolve("config.ini")));
		List<String> command = new ArrayList<>(own.subList(0, own.indexOf("-jar")));
		command.add("-D" + ScriptedSession.PROPERTY + "=" + session);
		command.addAll(
				List.of("-jar", after(own, "-jar"), "-data", folder.resolve("data").toString(), "-configuration", configuration.toString(),
						"-application", "vn.kehoach.app.studio", "-product", "vn.kehoach.app.product", "-nl", "vi"));
		return new SecondWorkbench(new ProcessBuilder(command).redirectErrorStream(true).start());
	}

	private static String after(List<String> command, String option) {
		String value = command.get(command.indexOf(option) + 1);
		return value.startsWith("file:") ? value.substring("file:".length()) : value;
	}

	/** The rest of the next line that begins with the word. */
	String next(String word) throws IOException {
		List<String> seen = new ArrayList<>();
		for (String line = output.readLine(); line != null; line = output.readLine()) {
			if (line.startsWith(word))
				return line.substring(word.length()).strip();
			seen.add(line);
		}
		throw new AssertionError("The process ended without " + word + ":\n" + String.join("\n", seen));
	}

	/** As kill -9 does. */
	void kill() throws InterruptedException {
		process.destroyForcibly().waitFor();
	}

	@Override
	public void close() throws IOException {
		process.destroyForcibly();
		output.close();
	}
}
