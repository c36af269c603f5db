package vn.kehoach.server.tests.newyear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.server.protocol.newyear.ApplyNewYearParams;
import vn.kehoach.server.protocol.newyear.NewYearParams;
import vn.kehoach.server.protocol.newyear.NewYearPlan;
import vn.kehoach.server.protocol.newyear.NewYearResult;
import vn.kehoach.server.protocol.newyear.PlannedMove;
import vn.kehoach.server.tests.protocol.Desk;

class NewYearsTest {
	private static final String LAST_YEAR = """
			cơ quan SXD "Sở Xây dựng"
			cơ quan SGTVT "Sở Giao thông vận tải" đến 2026-06-30 thay bởi SXD
			quyết định QD năm 2026 {
				số "5"
				ngày 2026-01-20
				trích yếu "Về kế hoạch năm 2026"
				nhiệm vụ A {
					chủ trì SGTVT
					hạn 2026-06-30
					\"""
					Làm việc.
					\"""
				}
			}
			""";
	@TempDir
	Path folder;

	@Test
	void aPlanTellsWhatMovesAndWhoIsGone() throws IOException {
		try (Desk desk = desk()) {
			NewYearPlan plan = desk.ask(server -> server.newYear(params(2027)));
			assertNull(plan.refusal());
			assertEquals(List.of(2026, 2027), List.of(plan.lastYear(), plan.year()));
			PlannedMove deadline = plan.moves().stream().filter(move -> move.newWords().contains("2027-06-30")).findFirst().orElseThrow();
			assertEquals("Thời hạn", deadline.kind());
			assertEquals(8, deadline.place().range().getStart().getLine());
			assertEquals("SXD", plan.bodies().get(0).proposed());
			assertEquals("Chủ trì", plan.bodies().get(0).occurrences().get(0).role());
		}
	}

	@Test
	void theFilesOfTheNewYearAreWrittenWhole() throws IOException {
		try (Desk desk = desk()) {
			NewYearPlan plan = desk.ask(server -> server.newYear(params(2027)));
			List<String> moves = plan.moves().stream().filter(PlannedMove::confirmed).map(PlannedMove::key).toList();
			ApplyNewYearParams wish = new ApplyNewYearParams(params(2027), moves, Map.of("SGTVT", "SXD"), Map.of(), true,
					folder.resolve("2027").toUri().toString(), false);
			NewYearResult result = desk.ask(server -> server.applyNewYear(wish));
			assertNull(result.refusal());
			assertNotNull(result.document());
			String text = Files.readString(Path.of(java.net.URI.create(result.document())));
			assertTrue(text.contains("năm 2027") && text.contains("chủ trì SXD") && text.contains("hạn 2027-06-30"), text);
			assertTrue(result.marked() > 0);
			assertTrue(desk.ask(server -> server.applyNewYear(wish)).refusal().startsWith("Đã có sẵn các tệp"));
		}
	}

	@Test
	void aYearThatIsNotLaterIsRefused() throws IOException {
		try (Desk desk = desk()) {
			assertFalse(desk.ask(server -> server.newYear(params(2026))).refusal().isBlank());
		}
	}

	private Desk desk() throws IOException {
		Files.createDirectories(folder.resolve("2026"));
		Files.writeString(folder.resolve("2026/qd.kehoach"), LAST_YEAR);
		return Desk.in(folder.resolve("2026"));
	}

	private NewYearParams params(int year) {
		return new NewYearParams(folder.resolve("2026").toUri().toString(), null, year);
	}
}
