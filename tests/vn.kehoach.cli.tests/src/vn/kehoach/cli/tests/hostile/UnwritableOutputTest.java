package vn.kehoach.cli.tests.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.cli.ExitStatus;
import vn.kehoach.cli.tests.CommandLineRun;
import vn.kehoach.cli.tests.FolderListing;
import vn.kehoach.cli.tests.SampleProject;

/** Output that cannot be written: told in one line, status 2, nothing left behind. The tests hold for the superuser too. */
class UnwritableOutputTest {
	@TempDir
	Path folder;

	@BeforeEach
	void writeTheSample() {
		SampleProject.in(folder);
		SampleProject.write(folder.resolve("tep"), "một tệp, không phải thư mục");
		SampleProject.write(folder.resolve("nguon.txt"), "QUYẾT ĐỊNH\nĐiều 1. Giao việc.\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "build .", "export . --format json", "import nguon.txt" })
	void aPathThroughAFile(String command) {
		assertRefused(command + " -o tep/ra", "trên đường dẫn có một tệp, không phải thư mục");
	}

	@ParameterizedTest
	@ValueSource(strings = { "build .", "export . --format json", "import nguon.txt" })
	void aFolderOfTheKernel(String command) {
		assumeTrue(Files.isDirectory(Path.of("/proc/self")), "needs a /proc, where nobody can make files");
		assertRefused(command + " -o /proc/kehoach", "/proc");
	}

	@Test
	void aFolderInTheWayOfAFile() throws IOException {
		Files.createDirectories(folder.resolve("ra/QD2027.pdf"));
		CommandLineRun run = CommandLineRun.in(folder, "build", ".", "-o", "ra");
		assertEquals(ExitStatus.FAILED, run.status());
		assertTrue(run.err().contains("QD2027.pdf là một thư mục"), run.err());
		assertEquals(List.of("QD2027.pdf"), FolderListing.of(folder.resolve("ra")));
	}

	@Test
	void resultsThatCannotBePrintedAreTold() {
		CommandLineRun run = CommandLineRun.into(refusing("No space left on device"), folder, "export", ".");
		assertEquals(new CommandLineRun(ExitStatus.FAILED, "", "kehoach: không ghi được kết quả ra luồng chuẩn: ổ đĩa đã đầy.\n"), run);
	}

	@Test
	void aReaderThatWentAwayIsNoFailure() {
		CommandLineRun run = CommandLineRun.into(refusing("Broken pipe"), folder, "export", ".");
		assertEquals(new CommandLineRun(ExitStatus.DONE, "", ""), run);
	}

	private void assertRefused(String command, String reason) {
		List<String> before = FolderListing.of(folder);
		CommandLineRun run = CommandLineRun.in(folder, command.split(" "));
		assertEquals(ExitStatus.FAILED, run.status(), run.out());
		assertEquals("", run.out());
		assertTrue(run.err().startsWith("kehoach: không tạo được tệp trong thư mục ") && run.err().contains(reason), run.err());
		assertEquals(1, run.err().lines().count(), run.err());
		assertFalse(run.showsStackTrace(), run.err());
		assertEquals(before, FolderListing.of(folder));
	}

	private static OutputStream refusing(String reason) {
		return new OutputStream() {
			@Override
			public void write(int value) throws IOException {
				throw new IOException(reason);
			}
		};
	}
}
