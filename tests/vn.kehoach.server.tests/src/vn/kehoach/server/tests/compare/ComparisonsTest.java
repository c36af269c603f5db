package vn.kehoach.server.tests.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.server.protocol.compare.CompareParams;
import vn.kehoach.server.protocol.compare.Comparison;
import vn.kehoach.server.protocol.compare.DifferenceNode;
import vn.kehoach.server.protocol.compare.DifferenceNode.Change;
import vn.kehoach.server.tests.protocol.Desk;

class ComparisonsTest {
	private static final String TEXT = """
			cơ quan A "Sở A"
			quyết định QD {
				nhóm nhiệm vụ Mot "Một" {
					nhiệm vụ Viec {
						chủ trì A
						hạn 2026-06-30
						\"""
						Làm việc thứ nhất.
						\"""
					}
				}
			}
			""";
	@TempDir
	Path folder;

	@Test
	void theTextOnTheDeskIsComparedWithAnotherOnTheDisk() throws IOException {
		Files.createDirectories(folder.resolve("cu"));
		Files.createDirectories(folder.resolve("moi"));
		Files.writeString(folder.resolve("cu/qd.kehoach"), TEXT);
		Files.writeString(folder.resolve("moi/qd.kehoach"), TEXT);
		try (Desk desk = Desk.in(folder.resolve("moi"))) {
			desk.editor().open("qd.kehoach", TEXT);
			assertEquals(List.of(), compare(desk).root().children());
			desk.editor().edit("qd.kehoach", "thứ nhất", "thứ hai");
			Comparison comparison = compare(desk);
			assertNull(comparison.refusal());
			DifferenceNode task = comparison.root().children().get(0).children().get(0);
			assertEquals(List.of(Change.CHANGED), task.changes());
			assertEquals("Viec", task.newer().id());
			assertTrue(task.details().get(0).runs().stream().anyMatch(run -> run.text().contains("hai")));
			assertTrue(comparison.html().startsWith("<!DOCTYPE html>"));
		}
	}

	@Test
	void whatIsNotThereIsRefused() {
		try (Desk desk = Desk.in(folder)) {
			assertTrue(compare(desk).refusal().startsWith("Không tìm thấy"));
		}
	}

	private Comparison compare(Desk desk) {
		return desk.ask(server -> server.compare(new CompareParams(folder.resolve("cu/qd.kehoach").toUri().toString(), null,
				folder.resolve("moi/qd.kehoach").toUri().toString(), null)));
	}
}
