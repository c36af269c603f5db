package vn.kehoach.cli.tests.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import vn.kehoach.cli.ExitStatus;
import vn.kehoach.cli.tests.CommandLineRun;
import vn.kehoach.cli.tests.FolderListing;
import vn.kehoach.cli.tests.SampleProject;

class CompareCommandTest {
	@TempDir
	Path folder;

	@BeforeEach
	void writeVersions() throws IOException {
		SampleProject.in(Files.createDirectory(folder.resolve("cu")));
		SampleProject.in(Files.createDirectory(folder.resolve("moi")), "hạn 2027-06-30", "hạn 2027-09-30");
	}

	@Test
	void differencesArePrintedAsText() {
		CommandLineRun run = CommandLineRun.in(folder, "compare", "cu", "moi");
		assertEquals(ExitStatus.DONE, run.status(), run.err());
		assertTrue(run.out().contains("Nhiệm vụ 1.1. Sở Tư pháp chủ trì, phối hợp với các sở, ban, ngành: sửa nội dung\n"), run.out());
		assertTrue(run.out().contains("Thời hạn: trước: 30/06/2027; nay: 30/09/2027\n"), run.out());
	}

	@Test
	void jsonNamesTheElements() {
		JsonObject root = JsonParser.parseString(CommandLineRun.in(folder, "compare", "cu", "moi", "--format", "json").out())
				.getAsJsonObject();
		assertEquals("document", root.get("kind").getAsString());
		JsonObject task = root;
		while (!task.get("kind").getAsString().equals("task"))
			task = task.getAsJsonArray("children").get(0).getAsJsonObject();
		assertEquals("QD2027", root.getAsJsonObject("newer").get("id").getAsString());
		assertEquals("RaSoat", task.getAsJsonObject("older").get("id").getAsString());
		assertEquals("30/09/2027", task.getAsJsonArray("details").get(0).getAsJsonObject().get("newer").getAsString());
	}

	@Test
	void severalFormatsGoIntoAFolder() {
		CommandLineRun run = CommandLineRun.in(folder, "compare", "cu", "moi", "--format", "text,html,json", "-o", "ra");
		assertEquals(ExitStatus.DONE, run.status(), run.err());
		assertEquals(List.of("so-sanh.html", "so-sanh.json", "so-sanh.txt"), FolderListing.of(folder.resolve("ra")));
		assertEquals(ExitStatus.FAILED, CommandLineRun.in(folder, "compare", "cu", "moi", "--format", "text,html").status());
	}

	@Test
	void whatCannotBeComparedIsTold() {
		SampleProject.write(folder.resolve("moi/hai.kehoach"), "nghị quyết NQ năm 2027 {}\n");
		CommandLineRun several = CommandLineRun.in(folder, "compare", "cu", "moi");
		assertEquals(ExitStatus.FAILED, several.status());
		assertTrue(several.err().contains("moi: có nhiều văn bản (NQ, QD2027)"), several.err());
		assertEquals(ExitStatus.DONE, CommandLineRun.in(folder, "compare", "cu", "moi", "--document", "QD2027").status());
		CommandLineRun registry = CommandLineRun.in(folder, "compare", "cu/co-quan.kehoach", "moi");
		assertTrue(registry.err().contains("không có văn bản nào để so sánh"), registry.err());
		assertEquals(ExitStatus.FAILED, CommandLineRun.in(folder, "compare", "cu").status());
	}
}
