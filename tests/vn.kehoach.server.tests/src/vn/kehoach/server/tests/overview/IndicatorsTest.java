package vn.kehoach.server.tests.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.server.protocol.overview.GridCell;
import vn.kehoach.server.protocol.overview.GridCell.State;
import vn.kehoach.server.protocol.overview.GridColumn;
import vn.kehoach.server.protocol.overview.GridRow;
import vn.kehoach.server.protocol.overview.IndicatorGrid;
import vn.kehoach.server.tests.protocol.Desk;

class IndicatorsTest {
	@TempDir
	Path folder;

	@Test
	void indicatorsAreRowsWithTheirValuesAsPrinted() {
		try (Desk desk = YearProject.openIn(folder)) {
			IndicatorGrid grid = desk.ask(server -> server.indicators(YearProject.folder(folder)));
			assertEquals(List.of("Thực hiện 2026", "Kế hoạch 2027", "Kế hoạch 2027 so với thực hiện 2026 (%)"),
					grid.columns().stream().map(GridColumn::heading).toList());
			assertEquals("""
					0 I Chỉ tiêu kinh tế:\s
					1 1 Tốc độ tăng GRDP: 8,2 | ≥8,5 |\s
					1 2 Cơ cấu:  |  |\s
					2 - Nông nghiệp:  | 40 |\s
					2 - Dịch vụ:  | 50 |\s
					1 3 Vốn đầu tư: 1.000 | 1.200 | 120
					""", grid.rows().stream().map(IndicatorsTest::drawn).collect(Collectors.joining()));
			assertEquals(List.of("Sở Tài chính"), grid.rows().get(1).owners());
		}
	}

	@Test
	void aCellTellsWhatItHoldsAndWhere() {
		try (Desk desk = YearProject.openIn(folder)) {
			List<GridRow> rows = desk.ask(server -> server.indicators(YearProject.folder(folder))).rows();
			assertEquals(List.of(State.NUMBER, State.BOUND, State.COMPUTED),
					rows.get(1).cells().stream().map(GridCell::state).toList());
			assertEquals("1200", rows.get(5).cells().get(1).amount());
			assertEquals("2027 kế hoạch 1.200", desk.editor().at(YearProject.REGISTRY, rows.get(5).cells().get(1).range()));
		}
	}

	@Test
	void aCellThatDoesNotAddUpIsMarked() {
		try (Desk desk = YearProject.openIn(folder)) {
			List<GridRow> rows = desk.ask(server -> server.indicators(YearProject.folder(folder))).rows();
			assertFalse(rows.get(5).cells().get(2).findings().isEmpty());
			assertTrue(rows.get(5).cells().get(0).findings().isEmpty());
		}
	}

	@Test
	void aDocumentShowsTheIndicatorsThatItsTablesList() {
		try (Desk desk = YearProject.openIn(folder)) {
			assertEquals(6, desk.ask(server -> server.indicators(YearProject.file(folder, YearProject.DECISION))).rows().size());
		}
	}

	private static String drawn(GridRow row) {
		return row.level() + " " + row.number() + ' ' + row.label() + ": "
				+ row.cells().stream().map(GridCell::text).collect(Collectors.joining(" | ")) + '\n';
	}
}
