package vn.kehoach.cli.tests.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.cli.ExitStatus;
import vn.kehoach.cli.tests.CommandLineRun;
import vn.kehoach.cli.tests.FolderListing;
import vn.kehoach.cli.tests.SampleProject;

class ImportCommandTest {
	private static final List<String> FILES = List.of("co-quan.kehoach", "quyet-dinh-5-2027.kehoach", "van-ban.kehoach");

	@TempDir
	Path folder;
	private Path sources;

	@BeforeEach
	void printTheSample() throws IOException {
		sources = Files.createDirectory(folder.resolve("in"));
		CommandLineRun run = CommandLineRun.in(folder, "build", SampleProject.in(Files.createDirectory(folder.resolve("mẫu"))).toString(),
				"-o", "in");
		assertEquals(ExitStatus.DONE, run.status(), run.err());
	}

	@ParameterizedTest
	@ValueSource(strings = { "txt", "docx", "pdf" })
	void aPrintedDocumentIsImportedAndPrintsTheSameWordsAgain(String format) throws IOException {
		CommandLineRun run = CommandLineRun.in(folder, "import", "in/QD2027." + format, "-o", "lại");
		assertEquals(ExitStatus.DONE, run.status(), run.err());
		assertEquals(FILES, FolderListing.of(folder.resolve("lại")));
		assertTrue(run.out().contains("2 nhóm nhiệm vụ, 2 nhiệm vụ"), run.out());
		CommandLineRun build = CommandLineRun.in(folder, "build", "lại", "-o", "in lại", "--formats", "txt");
		assertEquals(ExitStatus.DONE, build.status(), build.err());
		String printed = FolderListing.of(folder.resolve("in lại")).get(0);
		assertEquals(words(sources.resolve("QD2027.txt")), words(folder.resolve("in lại").resolve(printed)));
	}

	@Test
	void filesThatExistAreNotOverwrittenUnlessForced() throws IOException {
		Path target = Files.createDirectory(folder.resolve("lại"));
		SampleProject.write(target.resolve("co-quan.kehoach"), "// của tôi\n");
		CommandLineRun refused = CommandLineRun.in(folder, "import", "in/QD2027.txt", "-o", "lại");
		assertEquals(new CommandLineRun(ExitStatus.FAILED, "", "kehoach: đã có sẵn: " + Path.of("lại", "co-quan.kehoach")
				+ ". Hãy chọn thư mục khác bằng -o, hoặc thêm --force để ghi đè.\n"), refused);
		assertEquals("// của tôi\n", Files.readString(target.resolve("co-quan.kehoach")));
		assertEquals(List.of("co-quan.kehoach"), FolderListing.of(target));
		assertEquals(ExitStatus.DONE, CommandLineRun.in(folder, "import", "in/QD2027.txt", "-o", "lại", "--force").status());
		assertEquals(FILES, FolderListing.of(target));
	}

	@Test
	void eachOfSeveralSourcesGetsAFolderOfItsOwn() {
		assertEquals(ExitStatus.DONE, CommandLineRun.in(folder, "import", "in/QD2027.txt", "in/QD2027.docx", "-o", "lại").status());
		assertEquals(List.of("quyet-dinh-5-2027", "quyet-dinh-5-2027-2"),
				FolderListing.of(folder.resolve("lại")).stream().filter(name -> !name.contains("/")).toList());
	}

	@Test
	void oneBadSourceKeepsAllFromBeingWritten() {
		CommandLineRun run = CommandLineRun.in(folder, "import", "in/QD2027.txt", "in/thiếu.txt", "-o", "lại");
		assertEquals(
				new CommandLineRun(ExitStatus.FAILED, "", "kehoach: in/thiếu.txt: không có tệp này. Hãy kiểm tra lại tên và thư mục.\n"),
				run);
		assertTrue(Files.notExists(folder.resolve("lại")));
	}

	@Test
	void theReportIsInEnglishWhenAskedFor() {
		CommandLineRun run = CommandLineRun.in(folder, Map.of("KEHOACH_LANG", "en"), "import", "in/QD2027.txt", "-o", "lại");
		assertTrue(run.out().contains("Recognised: ") && run.out().contains("2 themes, 2 tasks"), run.out());
	}

	@Test
	void theFolderForTheFilesMustBeNamed() {
		assertEquals("kehoach: thiếu -o THƯ_MỤC.\nXem “kehoach import --help”.\n",
				CommandLineRun.in(folder, "import", "in/QD2027.txt").err());
	}

	private static List<String> words(Path file) throws IOException {
		return List.of(Files.readString(file).strip().split("\\s+"));
	}
}
