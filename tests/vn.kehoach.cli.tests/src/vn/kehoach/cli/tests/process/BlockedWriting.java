package vn.kehoach.cli.tests.process;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import vn.kehoach.cli.Console;
import vn.kehoach.cli.InterruptionGuard;
import vn.kehoach.cli.output.OutputBatch;
import vn.kehoach.cli.output.UnfinishedFiles;

/** A process that is in the middle of writing: one file staged, the next begun. It says so on its output and waits for its end. */
public final class BlockedWriting {
	private BlockedWriting() {
	}

	/** Writes into the folder that is named by the argument. */
	public static void main(String[] arguments) {
		Path folder = Path.of(arguments[0]);
		UnfinishedFiles unfinished = new UnfinishedFiles();
		Console console = new Console(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
		InterruptionGuard.install(unfinished, console);
		try (OutputBatch batch = new OutputBatch(unfinished)) {
			batch.stage(folder.resolve("a.txt"), out -> out.write("mới".getBytes(StandardCharsets.UTF_8)));
			batch.stage(folder.resolve("mới/b.txt"), out -> {
				out.write(new byte[1 << 20]);
				sayAndWait(console);
			});
		}
	}

	private static void sayAndWait(Console console) throws IOException {
		console.result("ready");
		console.results().flush();
		System.in.read();
	}
}
