package vn.kehoach.cli.tests.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.cli.ExitStatus;
import vn.kehoach.cli.tests.CommandLineRun;
import vn.kehoach.cli.tests.FolderListing;
import vn.kehoach.cli.tests.SampleProject;

/** What each command says about files that it cannot work on. */
class BadProjectTest {
	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "check", "build", "export", "format" })
	void aMissingFileIsNamed(String command) {
		assertRefused(command, "thiếu.kehoach", "thiếu.kehoach");
	}

	@ParameterizedTest
	@ValueSource(strings = { "check", "build", "export", "format" })
	void anEmptyFileIsNamed(String command) {
		SampleProject.write(folder.resolve("rỗng.kehoach"), "");
		assertRefused(command, "rỗng.kehoach", "rỗng.kehoach: không có nội dung nào.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "check", "build", "export", "format" })
	void aFolderWithoutFilesOfTheLanguageIsNamed(String command) {
		SampleProject.write(folder.resolve("ghi-chu.txt"), "không phải");
		assertRefused(command, ".", "không có tệp .kehoach nào");
	}

	@ParameterizedTest
	@ValueSource(strings = { "check", "build", "export", "format" })
	void aFileOfAnotherKindIsNamed(String command) {
		SampleProject.write(folder.resolve("ghi-chu.txt"), "không phải");
		assertRefused(command, "ghi-chu.txt", "ghi-chu.txt không phải là tệp .kehoach");
	}

	@ParameterizedTest
	@ValueSource(strings = { "check", "build", "export", "format" })
	void bytesThatAreNoUtf8AreTold(String command) {
		SampleProject.write(folder.resolve("mã.kehoach"), SampleProject.AGENCIES.getBytes(StandardCharsets.ISO_8859_1));
		assertRefused(command, "mã.kehoach", "mã.kehoach");
	}

	@ParameterizedTest
	@ValueSource(strings = { "check", "build", "export", "format" })
	void utf16IsTold(String command) {
		SampleProject.write(folder.resolve("mã.kehoach"), SampleProject.AGENCIES.getBytes(StandardCharsets.UTF_16));
		assertRefused(command, "mã.kehoach", "mã.kehoach");
	}

	@Test
	void aFileCutInTheMiddleIsAFindingAtItsPlace() {
		SampleProject.in(folder);
		String decision = SampleProject.DECISION;
		SampleProject.write(folder.resolve("quyet-dinh.kehoach"), decision.substring(0, decision.indexOf("tiến độ")));
		CommandLineRun check = CommandLineRun.in(folder, "check", ".");
		assertEquals(ExitStatus.FINDINGS, check.status());
		assertTrue(check.out().startsWith("quyet-dinh.kehoach:"), check.out());
		assertTrue(check.out().contains(": error KH00"), check.out());
		for (String command : List.of("build", "export")) {
			CommandLineRun run = CommandLineRun.in(folder, command, ".");
			assertEquals(ExitStatus.FINDINGS, run.status());
			assertEquals("", run.out());
		}
		assertEquals(List.of("co-quan.kehoach", "quyet-dinh.kehoach"), FolderListing.of(folder));
	}

	@Test
	void twoDocumentsWithOneIdAreAFindingAndNotPrinted() {
		SampleProject.in(folder);
		SampleProject.write(folder.resolve("khac.kehoach"), SampleProject.DECISION);
		CommandLineRun check = CommandLineRun.in(folder, "check", ".");
		assertEquals(ExitStatus.FINDINGS, check.status());
		assertTrue(check.out().contains(": error KH104 "), check.out());
		assertEquals(ExitStatus.FINDINGS, CommandLineRun.in(folder, "build", ".").status());
		assertEquals(List.of("co-quan.kehoach", "khac.kehoach", "quyet-dinh.kehoach"), FolderListing.of(folder));
	}

	@Test
	void windowsLineEndsAndAByteOrderMarkChangeNothing() {
		SampleProject.in(folder);
		String unix = CommandLineRun.in(folder, "export", ".").out();
		SampleProject.write(folder.resolve("quyet-dinh.kehoach"), "\uFEFF" + SampleProject.DECISION.replace("\n", "\r\n"));
		CommandLineRun run = CommandLineRun.in(folder, "check", ".");
		assertEquals(new CommandLineRun(ExitStatus.DONE, "", "0 lỗi, 0 cảnh báo, 0 lưu ý trong 2 tệp.\n"), run);
		assertEquals(unix, CommandLineRun.in(folder, "export", ".").out());
	}

	@Test
	void decomposedLettersAreReadAsComposedOnes() {
		SampleProject.in(folder);
		String composed = CommandLineRun.in(folder, "export", ".").out();
		SampleProject.write(folder.resolve("quyet-dinh.kehoach"), Normalizer.normalize(SampleProject.DECISION, Normalizer.Form.NFD));
		assertEquals(composed, CommandLineRun.in(folder, "export", ".").out());
	}

	@Test
	void anUnreadableNeighbourIsToldAndNothingIsPrinted() {
		SampleProject.in(folder);
		SampleProject.write(folder.resolve("hỏng.kehoach"), new byte[]{ 0, 1, 2, 3 });
		CommandLineRun run = CommandLineRun.in(folder, "build", "quyet-dinh.kehoach");
		assertEquals(ExitStatus.FAILED, run.status());
		assertTrue(run.err().startsWith("kehoach: hỏng.kehoach "), run.err());
		assertFalse(FolderListing.of(folder).contains("QD2027.txt"));
	}

	private void assertRefused(String command, String path, String reason) {
		List<String> before = FolderListing.of(folder);
		CommandLineRun run = CommandLineRun.in(folder, command, path);
		assertEquals(ExitStatus.FAILED, run.status(), run.err());
		assertTrue(run.err().startsWith("kehoach: ") && run.err().contains(reason), run.err());
		assertTrue(run.err().lines().count() <= 2, run.err());
		assertEquals("", run.out());
		assertFalse(run.showsStackTrace(), run.err());
		assertEquals(before, FolderListing.of(folder));
	}
}
