package vn.kehoach.cli.tests.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.cli.ExitStatus;
import vn.kehoach.cli.tests.CommandLineRun;
import vn.kehoach.cli.tests.FolderListing;
import vn.kehoach.cli.tests.SampleProject;

class BuildCommandTest {
	@TempDir
	Path folder;
	@TempDir
	Path out;

	@Test
	void aDocumentIsPrintedInAllFormatsUnderItsId() {
		SampleProject.in(folder);
		CommandLineRun run = CommandLineRun.in(out, "build", folder.toString(), "-o", "in");
		assertEquals(ExitStatus.DONE, run.status(), run.err());
		assertEquals(List.of("in", "in/QD2027.docx", "in/QD2027.html", "in/QD2027.pdf", "in/QD2027.txt"), FolderListing.of(out));
		assertEquals("Đã ghi " + Path.of("in", "QD2027.txt"), run.out().lines().findFirst().orElse(""));
	}

	@Test
	void onlyTheFormatsAskedForArePrinted() {
		SampleProject.in(folder);
		CommandLineRun.in(out, "build", folder.toString(), "--formats", "txt,HTML,txt");
		assertEquals(List.of("QD2027.html", "QD2027.txt"), FolderListing.of(out));
	}

	@ParameterizedTest
	@ValueSource(strings = { "txt", "html", "docx", "pdf" })
	void theSameInputGivesTheSameBytes(String format) throws IOException {
		SampleProject.in(folder);
		CommandLineRun.in(out, "build", folder.toString(), "-o", "1", "--formats", format);
		CommandLineRun.in(out, "build", folder.toString(), "-o", "2", "--formats", "txt,html,docx,pdf");
		assertArrayEquals(Files.readAllBytes(out.resolve("1/QD2027." + format)), Files.readAllBytes(out.resolve("2/QD2027." + format)));
	}

	@Test
	void nothingIsPrintedWhileErrorsStand() {
		SampleProject.in(folder, "chủ trì STP", "chủ trì STPP");
		CommandLineRun run = CommandLineRun.in(out, "build", folder.toString(), "-o", "in");
		assertEquals(ExitStatus.FINDINGS, run.status());
		assertEquals("", run.out());
		assertTrue(run.err().contains(": error KH101 "), run.err());
		assertTrue(run.err().endsWith("kehoach: không in vì còn 1 lỗi. Hãy sửa rồi chạy lại; “kehoach explain MÃ” giải thích từng lỗi.\n"),
				run.err());
		assertEquals(List.of(), FolderListing.of(out));
	}

	@Test
	void warningsDoNotKeepADocumentFromBeingPrinted() {
		SampleProject.in(folder, "trung tâm tỉnh", "trung tâm của của tỉnh");
		CommandLineRun run = CommandLineRun.in(out, "build", folder.toString(), "--formats", "txt");
		assertEquals(ExitStatus.DONE, run.status());
		assertEquals("0 lỗi, 1 cảnh báo, 0 lưu ý; xem “kehoach check”.\n", run.err());
	}

	@Test
	void aRegistryAloneIsNoDocument() {
		SampleProject.write(folder.resolve("co-quan.kehoach"), SampleProject.AGENCIES);
		CommandLineRun run = CommandLineRun.in(folder, "build", ".", "-o", out.toString());
		assertEquals(new CommandLineRun(ExitStatus.FAILED, "", run.err()), run);
		assertTrue(run.err().endsWith("không có văn bản nào để in (chỉ có danh mục).\n"), run.err());
	}

	@Test
	void anOlderPrintIsReplaced() throws IOException {
		SampleProject.in(folder);
		Files.writeString(out.resolve("QD2027.txt"), "cũ");
		CommandLineRun.in(out, "build", folder.toString(), "--formats", "txt");
		assertTrue(Files.readString(out.resolve("QD2027.txt")).contains("Điều 1. Ban hành nhiệm vụ, giải pháp\n"));
		assertEquals(List.of("QD2027.txt"), FolderListing.of(out));
	}
}
