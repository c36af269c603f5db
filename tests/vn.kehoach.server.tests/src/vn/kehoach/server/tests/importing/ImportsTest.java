package vn.kehoach.server.tests.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.server.protocol.importing.ImportParams;
import vn.kehoach.server.protocol.importing.ImportResult;
import vn.kehoach.server.tests.protocol.Desk;

class ImportsTest {
	@TempDir
	Path folder;

	@Test
	void aDocumentBecomesFilesWithAReport() throws IOException {
		Files.writeString(folder.resolve("qd.txt"), """
				QUYẾT ĐỊNH
				Về nhiệm vụ năm 2027

				Điều 1. Ban hành nhiệm vụ

				1. Hoàn thiện thể chế
				1.1. Sở Tư pháp chủ trì, phối hợp với Sở Tài chính
				Rà soát văn bản của tỉnh.
				""");
		try (Desk desk = Desk.in(folder)) {
			ImportResult result = importAll(desk, "qd.txt");
			assertNull(result.refusal());
			assertFalse(result.documents().get(0).recognised().isEmpty());
			assertTrue(result.files().contains(result.documents().get(0).file()));
			for (String file : result.files())
				assertTrue(Files.size(Path.of(java.net.URI.create(file))) > 0);
			assertTrue(importAll(desk, "qd.txt").refusal().startsWith("Đã có sẵn các tệp"));
		}
	}

	@Test
	void nothingIsWrittenWhenASourceCannotBeRead() throws IOException {
		Files.writeString(folder.resolve("a.txt"), "QUYẾT ĐỊNH\n");
		try (Desk desk = Desk.in(folder)) {
			ImportResult result = importAll(desk, "a.txt", "khong-co.docx");
			assertNotNull(result.refusal());
			assertEquals(List.of(), result.files());
			assertNotNull(result.documents().get(0).problem());
			assertFalse(Files.exists(folder.resolve("moi")));
		}
	}

	private ImportResult importAll(Desk desk, String... sources) {
		List<String> uris = List.of(sources).stream().map(source -> folder.resolve(source).toUri().toString()).toList();
		return desk.ask(server -> server.importDocuments(new ImportParams(uris, folder.resolve("moi").toUri().toString())));
	}
}
