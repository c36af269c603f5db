package vn.kehoach.cli.tests.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.cli.ExitStatus;
import vn.kehoach.cli.tests.CommandLineRun;
import vn.kehoach.cli.tests.FolderListing;
import vn.kehoach.cli.tests.SampleProject;

class FormatCommandTest {
	private static final String UNTIDY = """
			// Danh mục của tỉnh
			cơ quan   STP "Sở Tư pháp"     viết tắt "STP"
			cơ quan SCT
			    "Sở Công Thương" // cuối dòng

			""";

	@TempDir
	Path folder;

	@Test
	void aFileIsLaidOutInPlaceWithItsComments() throws IOException {
		Path file = SampleProject.write(folder.resolve("a.kehoach"), UNTIDY);
		CommandLineRun run = CommandLineRun.in(folder, "format", "a.kehoach");
		assertEquals(new CommandLineRun(ExitStatus.DONE, "Đã trình bày lại a.kehoach\n", ""), run);
		String formatted = Files.readString(file);
		assertTrue(formatted.contains("// Danh mục của tỉnh") && formatted.contains("// cuối dòng"), formatted);
		assertFalse(formatted.contains("quan   STP"), formatted);
		assertEquals(List.of("a.kehoach"), FolderListing.of(folder));
	}

	@Test
	void formattingTwiceChangesNothing() throws IOException {
		Path file = SampleProject.write(folder.resolve("a.kehoach"), UNTIDY);
		CommandLineRun.in(folder, "format", ".");
		String once = Files.readString(file);
		assertEquals(new CommandLineRun(ExitStatus.DONE, "", ""), CommandLineRun.in(folder, "format", "."));
		assertEquals(once, Files.readString(file));
	}

	@Test
	void windowsLineEndsAreKept() throws IOException {
		Path file = SampleProject.write(folder.resolve("a.kehoach"), UNTIDY.replace("\n", "\r\n"));
		CommandLineRun.in(folder, "format", ".");
		String formatted = Files.readString(file);
		assertTrue(formatted.contains("\r\n"));
		assertFalse(formatted.replace("\r\n", "").contains("\n"));
	}

	@Test
	void checkingListsTheFilesAndTouchesNone() throws IOException {
		Path file = SampleProject.write(folder.resolve("a.kehoach"), UNTIDY);
		assertEquals(new CommandLineRun(ExitStatus.FINDINGS, "Chưa theo dạng chuẩn: a.kehoach\n", ""),
				CommandLineRun.in(folder, "format", "--check", "."));
		assertEquals(UNTIDY, Files.readString(file));
	}

	@Test
	void aFileWithSyntaxErrorsIsLeftAsItIsAndOthersAreLaidOut() throws IOException {
		Path broken = SampleProject.write(folder.resolve("hong.kehoach"), "cơ quan   STP \"Sở Tư pháp\" }");
		SampleProject.write(folder.resolve("a.kehoach"), UNTIDY.replace("STP", "SNV"));
		CommandLineRun run = CommandLineRun.in(folder, "format", ".");
		assertEquals(ExitStatus.FINDINGS, run.status());
		assertEquals("Đã trình bày lại a.kehoach\n", run.out());
		assertTrue(run.err().startsWith("hong.kehoach:1:"), run.err());
		assertEquals("cơ quan   STP \"Sở Tư pháp\" }", Files.readString(broken));
	}
}
