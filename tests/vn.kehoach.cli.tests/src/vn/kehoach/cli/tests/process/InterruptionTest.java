package vn.kehoach.cli.tests.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.cli.Main;
import vn.kehoach.cli.tests.FolderListing;
import vn.kehoach.cli.tests.SampleProject;

/** Ctrl-C and its relatives: status 2, one line, the folder as it was. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(120)
class InterruptionTest {
	private static final String MESSAGE = "kehoach: đã dừng giữa chừng theo yêu cầu; những tệp chưa ghi xong đã được xóa, các tệp khác giữ nguyên."
			+ " Chạy lại lệnh để làm từ đầu.\n";

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "INT", "TERM", "HUP" })
	void aProcessThatIsStoppedWhileWritingLeavesTheFolderAsItWas(String signal) throws IOException, InterruptedException {
		SampleProject.write(folder.resolve("a.txt"), "cũ");
		Process process = ChildProcess.of(BlockedWriting.class, folder, folder.toString()).start();
		assertEquals("ready", firstLine(process));
		assertEquals(4, FolderListing.of(folder).size(), "two temporary files, a new folder and the old file");
		send(signal, process);
		assertEquals(MESSAGE, ChildProcess.messages(process));
		assertEquals(2, process.waitFor());
		assertEquals(List.of("a.txt"), FolderListing.of(folder));
		assertEquals("cũ", Files.readString(folder.resolve("a.txt")));
	}

	@Test
	void aCommandThatIsStoppedWhilePrintingItsResultEndsAtOnce() throws IOException, InterruptedException {
		StringBuilder registry = new StringBuilder();
		for (int number = 0; number < 5000; number++)
			registry.append("cơ quan CQ").append(number).append(" \"Cơ quan số ").append(number).append("\"\n");
		SampleProject.write(folder.resolve("co-quan.kehoach"), registry.toString());
		Process process = ChildProcess.of(Main.class, folder, "export", ".").start();
		assertEquals('{', process.getInputStream().read());
		send("INT", process);
		assertEquals(MESSAGE, ChildProcess.messages(process));
		assertEquals(2, process.waitFor());
		assertEquals(List.of("co-quan.kehoach"), FolderListing.of(folder));
	}

	private static String firstLine(Process process) throws IOException {
		return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
	}

	private static void send(String signal, Process process) throws IOException, InterruptedException {
		assumeTrue(!ignores(signal, process), "the test run was started so that its children ignore SIG" + signal);
		assertEquals(0, new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor());
		assertTrue(process.isAlive() || process.exitValue() == 2);
	}

	/** A process inherits ignored signals, for example from a shell that started the tests in the background. */
	private static boolean ignores(String signal, Process process) throws IOException {
		Path status = Path.of("/proc", Long.toString(process.pid()), "status");
		if (!Files.exists(status))
			return false;
		int number = switch (signal) {
		case "HUP" -> 1;
		case "INT" -> 2;
		default -> 15;
		};
		String mask = Files.readString(status).lines().filter(line -> line.startsWith("SigIgn:")).findFirst().orElse("SigIgn: 0");
		return (Long.parseUnsignedLong(mask.substring("SigIgn:".length()).strip(), 16) >> number - 1 & 1) == 1;
	}
}
