package vn.kehoach.server.tests.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.dsl.ide.tests.protocol.SmallProject;
import vn.kehoach.server.protocol.printing.PrintParams;
import vn.kehoach.server.protocol.printing.PrintResult;
import vn.kehoach.server.tests.protocol.Desk;

class PrintTest {
	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "pdf", "docx", "html", "txt" })
	void aDocumentIsPrintedWhole(String format) throws IOException {
		try (Desk desk = Desk.in(folder).open(SmallProject.REGISTRY, SmallProject.REGISTRY_TEXT).open(SmallProject.DECISION,
				SmallProject.DECISION_TEXT)) {
			Path target = folder.resolve("ban-in/qd." + format);
			PrintResult result = print(desk, SmallProject.DECISION, format, target, true);
			assertNull(result.refusal());
			assertEquals(target.toUri().toString(), result.file());
			assertTrue(Files.size(target) > 100);
			try (Stream<Path> files = Files.list(target.getParent())) {
				assertEquals(1, files.count());
			}
		}
	}

	@Test
	void errorsStandAgainstPrinting() {
		try (Desk desk = Desk.in(folder).open("a.kehoach", "quyết định QD { căn cứ KhongCo }")) {
			Path target = folder.resolve("a.txt");
			PrintResult refused = print(desk, "a.kehoach", "txt", target, false);
			assertTrue(refused.refusal().contains("lỗi"));
			assertFalse(refused.problems().isEmpty());
			assertFalse(Files.exists(target));
			assertNull(print(desk, "a.kehoach", "txt", target, true).refusal());
		}
	}

	@Test
	void aFolderIsNotReplaced() {
		try (Desk desk = Desk.in(folder).open("a.kehoach", "quyết định QD {\n}\n")) {
			assertTrue(print(desk, "a.kehoach", "txt", folder, true).refusal().contains("thư mục"));
			assertTrue(print(desk, "a.kehoach", "odt", folder.resolve("a.odt"), true).refusal().contains("odt"));
		}
	}

	private static PrintResult print(Desk desk, String file, String format, Path target, boolean despiteErrors) {
		return desk.ask(server -> server.print(new PrintParams(desk.uri(file), null, format, target.toUri().toString(), despiteErrors)));
	}
}
