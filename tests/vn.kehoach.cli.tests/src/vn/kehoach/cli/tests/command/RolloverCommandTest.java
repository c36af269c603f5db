package vn.kehoach.cli.tests.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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

class RolloverCommandTest {
	@TempDir
	Path folder;

	private Path project(String name) throws IOException {
		return SampleProject.in(Files.createDirectory(folder.resolve(name)));
	}

	@Test
	void theNewYearIsWrittenAndReported() throws IOException {
		project("cu");
		CommandLineRun run = CommandLineRun.in(folder, "rollover", "cu", "--year", "2028", "-o", "moi");
		assertEquals(ExitStatus.DONE, run.status(), run.err());
		assertTrue(run.out().startsWith("Đã chuyển 6 chỗ sang năm 2028.\nĐã đánh dấu “cần xem lại” 5 chỗ chuyển từ năm trước.\n"),
				run.out());
		assertEquals(List.of("co-quan.kehoach", "quyet-dinh.kehoach"), FolderListing.of(folder.resolve("moi")));
		String text = Files.readString(folder.resolve("moi/quyet-dinh.kehoach"));
		assertTrue(text.contains("quyết định QD2027 năm 2028 {\n\tdự thảo\n") && text.contains("hạn 2028-06-30"), text);
		assertEquals(ExitStatus.DONE, CommandLineRun.in(folder, "check", "moi").status());
	}

	@Test
	void theSeveritiesThatTheProjectAsksForGoWithIt() throws IOException {
		Path settings = SampleProject.write(project("cu").resolve("kehoach.properties"), "KH203 = off\n");
		CommandLineRun run = CommandLineRun.in(folder, "rollover", "cu", "--year", "2028", "-o", "moi");
		assertEquals(ExitStatus.DONE, run.status(), run.err());
		assertEquals(-1, Files.mismatch(settings, folder.resolve("moi/kehoach.properties")));
		assertTrue(run.out().contains(Path.of("moi/kehoach.properties").toString()), run.out());
	}

	@Test
	void severitiesThatHoldInTheNewFolderAnywayStayWhereTheyAre() throws IOException {
		project("cu");
		SampleProject.write(folder.resolve("kehoach.properties"), "KH203 = off\n");
		CommandLineRun.in(folder, "rollover", "cu", "--year", "2028", "-o", "moi");
		assertEquals(List.of("co-quan.kehoach", "quyet-dinh.kehoach"), FolderListing.of(folder.resolve("moi")));
		SampleProject.write(folder.resolve("cu/kehoach.properties"), "KH203 = off\n");
		Path own = SampleProject.write(Files.createDirectory(folder.resolve("rieng")).resolve("kehoach.properties"), "KH204 = off\n");
		CommandLineRun.in(folder, "rollover", "cu", "--year", "2028", "-o", "rieng");
		assertEquals("KH204 = off\n", Files.readString(own));
	}

	@Test
	void filesThatAreThereAreKeptUnlessForced() throws IOException {
		project("cu");
		CommandLineRun.in(folder, "rollover", "cu", "--year", "2028", "-o", "moi");
		CommandLineRun again = CommandLineRun.in(folder, "rollover", "cu", "--year", "2029", "-o", "moi");
		assertEquals(ExitStatus.FAILED, again.status());
		assertTrue(again.err().contains("đã có sẵn"), again.err());
		assertEquals(ExitStatus.DONE, CommandLineRun.in(folder, "rollover", "cu", "--year", "2029", "-o", "moi", "--force").status());
	}

	@Test
	void whyThereIsNoNewYearIsTold() throws IOException {
		project("cu");
		CommandLineRun run = CommandLineRun.in(folder, "rollover", "cu", "--year", "2027", "-o", "moi");
		assertEquals(ExitStatus.FAILED, run.status());
		assertTrue(run.err().contains("NY005"), run.err());
		CommandLineRun wrong = CommandLineRun.in(folder, "rollover", "cu", "--year", "sau", "-o", "moi");
		assertEquals(ExitStatus.FAILED, wrong.status());
		assertTrue(wrong.err().contains("giá trị “sau” của “--year” không đúng"), wrong.err());
	}

	@Test
	void theUserChoosesAmongSuccessors() throws IOException {
		SampleProject.write(SampleProject.in(Files.createDirectory(folder.resolve("cu")), "chủ trì STP", "chủ trì SCu")
				.resolve("cu.kehoach"), "cơ quan SCu \"Sở Cũ\" đến 2027-02-28 thay bởi STP, SCT\n");
		CommandLineRun open = CommandLineRun.in(folder, "rollover", "cu", "--year", "2028", "-o", "a");
		assertTrue(
				open.out()
						.contains("“Sở Cũ” (mã SCu) không còn hoạt động; hãy chọn bằng --replace: STP (Sở Tư pháp); SCT (Sở Công Thương)"),
				open.out());
		CommandLineRun chosen = CommandLineRun.in(folder, "rollover", "cu", "--year", "2028", "-o", "b", "--replace", "SCu=SCT");
		assertTrue(chosen.out().contains("Đã thay “Sở Cũ” bằng “Sở Công Thương” (1 chỗ)."), chosen.out());
		assertTrue(Files.readString(folder.resolve("b/quyet-dinh.kehoach")).contains("chủ trì SCT"));
		CommandLineRun wrong = CommandLineRun.in(folder, "rollover", "cu", "--year", "2028", "-o", "c", "--replace", "SCu=XYZ");
		assertEquals(ExitStatus.FAILED, wrong.status());
		assertTrue(wrong.err().contains("không thay được “SCu=XYZ”; chọn trong: STP, SCT"), wrong.err());
	}

	@Test
	void aRealDecisionOf2024BecomesADraftFor2027WithoutErrors() {
		Path source = Path.of("").toAbsolutePath();
		while (source != null && !Files.exists(source.resolve("shared/corpus/quyet-dinh-2024.txt")))
			source = source.getParent();
		assumeTrue(source != null, "../shared is not there");
		CommandLineRun.in(folder, "import", source.resolve("shared/corpus/quyet-dinh-2024.txt").toString(), "-o", "2024");
		CommandLineRun run = CommandLineRun.in(folder, "rollover", "2024", "--year", "2027", "-o", "2027");
		assertEquals(ExitStatus.DONE, run.status(), run.err());
		CommandLineRun check = CommandLineRun.in(folder, "check", "2027");
		assertEquals(ExitStatus.DONE, check.status(), check.out());
		assertTrue(check.out().lines().noneMatch(line -> line.contains(" KH301 ") || line.contains(" KH302 ") || line.contains(" KH308 ")),
				check.out());
		assertEquals("", CommandLineRun.in(folder, "format", "--check", "2027").out());
		assertEquals(ExitStatus.DONE, CommandLineRun.in(folder, "compare", "2024", "2027", "--format", "json").status());
	}
}
