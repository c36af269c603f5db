package vn.kehoach.report.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;

class TableGridTest {

	@Test
	void cellsMoveBesideACellThatHangsDownFromTheRowAbove() {
		TableCell tall = new TableCell(1, 2, List.of());
		TableCell wide = new TableCell(2, 1, List.of());
		TableCell below = TableCell.of(List.of());
		TableGrid grid = new TableGrid(List.of(new TableRow(List.of(tall, wide)), new TableRow(List.of(below))), 3);
		assertSame(tall, grid.row(1).get(0).cell());
		assertSame(below, grid.row(1).get(1).cell());
		assertNull(grid.row(1).get(2).cell());
		assertEquals(2, grid.rowSpan(grid.row(0).get(0)));
		assertEquals(2, grid.columnSpan(grid.row(0).get(1)));
	}

	@Test
	void spansAreCutAtTheEdgeOfTheTable() {
		TableCell huge = new TableCell(9, 9, List.of());
		TableGrid grid = new TableGrid(List.of(new TableRow(List.of(huge))), 2);
		assertEquals(2, grid.columnSpan(grid.row(0).get(0)));
		assertEquals(1, grid.rowSpan(grid.row(0).get(0)));
	}

	@Test
	void aRowWithMoreCellsThanColumnsIsABug() {
		TableRow row = new TableRow(List.of(TableCell.of(List.of()), TableCell.of(List.of())));
		assertThrows(IllegalArgumentException.class, () -> new TableGrid(List.of(row), 1));
	}

	@Test
	void columnsGetRoomForTheirLongestText() {
		List<Integer> weights = SampleLayouts.table().columnWeights();
		assertEquals(4, weights.size());
		assertEquals(weights.get(1), weights.stream().max(Integer::compare).orElseThrow());
		assertEquals(weights.get(0), weights.stream().min(Integer::compare).orElseThrow());
	}
}
