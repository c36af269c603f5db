package vn.kehoach.cli.tests.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.cli.Main;
import vn.kehoach.cli.tests.FolderListing;
import vn.kehoach.cli.tests.SampleProject;

/** The main class in a process of its own. */
@Timeout(120)
class RealProcessTest {
	@TempDir
	Path folder;

	@BeforeEach
	void writeTheSample() {
		SampleProject.in(folder);
	}

	@Test
	void theStatusOfTheProcessIsThatOfTheCommand() throws IOException, InterruptedException {
		assertEquals(0, ChildProcess.of(Main.class, folder, "check", ".").start().waitFor());
		assertEquals(2, ChildProcess.of(Main.class, folder, "chekc", ".").start().waitFor());
		SampleProject.in(folder, "chủ trì STP", "chủ trì STPP");
		assertEquals(1, ChildProcess.of(Main.class, folder, "check", ".").start().waitFor());
	}

	@Test
	void resultsAndMessagesAreUtf8OnTheirStreams() throws IOException, InterruptedException {
		Process process = ChildProcess.of(Main.class, folder, "build", ".", "--formats", "txt").start();
		String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals("", ChildProcess.messages(process));
		assertEquals(0, process.waitFor());
		assertEquals("Đã ghi QD2027.txt\n", out);
	}

	@Test
	void aFullDeviceForTheResultsIsTold() throws IOException, InterruptedException {
		File full = new File("/dev/full");
		assumeTrue(full.exists(), "needs a /dev/full");
		Process process = ChildProcess.of(Main.class, folder, "export", ".").redirectOutput(full).start();
		assertEquals("kehoach: không ghi được kết quả ra luồng chuẩn: ổ đĩa đã đầy.\n", ChildProcess.messages(process));
		assertEquals(2, process.waitFor());
	}

	@Test
	void aDiskThatIsFullInTheMiddleOfAFileLeavesNothingBehind() throws IOException, InterruptedException {
		assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "needs bash, whose ulimit stands for a full disk");
		ProcessBuilder java = ChildProcess.of(Main.class, folder, "build", ".", "-o", "ra");
		List<String> limited = new ArrayList<>(
				List.of("/bin/bash", "-c", "trap '' XFSZ; ulimit -f 8; exec \"$0\" -XX:-UsePerfData \"$@\""));
		limited.addAll(java.command());
		Process process = java.command(limited).start();
		String messages = ChildProcess.messages(process);
		assertTrue(messages.matches("kehoach: không ghi được \\S+: ổ đĩa đã đầy\\. .*\n"), messages);
		assertEquals(2, process.waitFor());
		assertEquals(List.of("co-quan.kehoach", "quyet-dinh.kehoach"), FolderListing.of(folder));
	}

	@Test
	void aTextLargerThanTheMemoryAllowsIsRefusedAtOnce() throws IOException, InterruptedException {
		byte[] line = "Sở Tư pháp rà soát văn bản của tỉnh, báo cáo trước ngày 30 tháng 6.\n".getBytes(StandardCharsets.UTF_8);
		try (OutputStream text = new BufferedOutputStream(Files.newOutputStream(folder.resolve("lớn.txt")))) {
			for (long written = 0; written < 50L << 20; written += line.length)
				text.write(line);
		}
		Process process = withMemory("64m", "import", "lớn.txt", "-o", "ra");
		assertEquals("kehoach: lớn.txt: tệp quá lớn (50 MB, tối đa 8 MB). Hãy chia nhỏ tệp hoặc cấp thêm bộ nhớ.\n",
				ChildProcess.messages(process));
		assertEquals(2, process.waitFor());
		assertTrue(Files.notExists(folder.resolve("ra")));
	}

	@Test
	void runningOutOfMemoryIsToldInOneLine() throws IOException, InterruptedException {
		StringBuilder registry = new StringBuilder();
		for (int number = 0; number < 60_000; number++)
			registry.append("cơ quan CQ").append(number).append(" \"Cơ quan số ").append(number).append("\"\n");
		SampleProject.write(folder.resolve("nhieu.kehoach"), registry.toString());
		Process process = withMemory("40m", "check", ".");
		String messages = ChildProcess.messages(process);
		assertTrue(messages.matches("kehoach: hết bộ nhớ \\([0-9]+ MB\\)\\. .*\n"), messages);
		assertEquals(2, process.waitFor());
	}

	private Process withMemory(String limit, String... arguments) throws IOException {
		ProcessBuilder java = ChildProcess.of(Main.class, folder, arguments);
		List<String> command = new ArrayList<>(java.command());
		command.addAll(1, List.of("-Xmx" + limit, "-XX:+UseSerialGC"));
		return java.command(command).start();
	}
}
