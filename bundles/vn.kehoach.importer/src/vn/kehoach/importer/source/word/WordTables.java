package vn.kehoach.importer.source.word;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.importer.source.SourceBlock;
import vn.kehoach.importer.source.SourceCell;
import vn.kehoach.importer.source.SourcePlace;
import vn.kehoach.importer.source.SourceRow;
import vn.kehoach.importer.source.SourceTable;

/** Reads tables with their merged cells. */
final class WordTables {
	private final WordBlocks blocks;
	private final WordStyles styles;

	WordTables(WordBlocks blocks, WordStyles styles) {
		this.blocks = blocks;
		this.styles = styles;
	}

	SourceTable read(WordElement table) {
		List<WordElement> rowElements = new ArrayList<>();
		collect(table, "tr", rowElements);
		List<List<GridCell>> grid = rowElements.stream().map(this::cells).toList();
		List<SourceRow> rows = new ArrayList<>();
		int columns = 0;
		for (int r = 0; r < grid.size(); r++) {
			List<SourceCell> cells = new ArrayList<>();
			for (GridCell cell : grid.get(r)) {
				columns = Math.max(columns, cell.column + cell.span);
				if (!cell.continues) {
					cells.add(new SourceCell(cell.column, cell.span, 1 + covered(grid, r, cell), cell.blocks));
				}
			}
			rows.add(new SourceRow(rowElements.get(r).path("trPr", "tblHeader").isOn(), cells));
		}
		return new SourceTable(place(rows), columns, isRuled(table), rows);
	}

	/** A cell as Word stores it: one below a merged cell is there too and says that it continues. */
	private record GridCell(int column, int span, boolean restarts, boolean continues, List<SourceBlock> blocks) {
	}

	private List<GridCell> cells(WordElement row) {
		List<WordElement> elements = new ArrayList<>();
		collect(row, "tc", elements);
		List<GridCell> cells = new ArrayList<>();
		int column = row.path("trPr", "gridBefore").number("val", 0);
		for (WordElement cell : elements) {
			int span = Math.max(1, cell.path("tcPr", "gridSpan").number("val", 1));
			WordElement merge = cell.path("tcPr", "vMerge");
			boolean restarts = merge.value().equals("restart");
			cells.add(new GridCell(column, span, restarts, merge.exists() && !restarts, blocks.read(cell)));
			column += span;
		}
		return cells;
	}

	private static void collect(WordElement parent, String name, List<WordElement> found) {
		for (WordElement child : parent.children()) {
			if (child.name().equals(name)) {
				found.add(child);
			} else if (!child.name().endsWith("Pr") && !child.name().equals("del") && !child.name().equals("tblGrid")) {
				collect(child, name, found);
			}
		}
	}

	private static int covered(List<List<GridCell>> grid, int row, GridCell cell) {
		int covered = 0;
		for (int r = row + 1; cell.restarts && r < grid.size(); r++) {
			if (grid.get(r).stream().noneMatch(below -> below.continues && below.column == cell.column)) {
				break;
			}
			covered++;
		}
		return covered;
	}

	private boolean isRuled(WordElement table) {
		WordElement own = table.path("tblPr", "tblBorders");
		WordElement borders = own.exists() ? own : styles.find(table.path("tblPr", "tblStyle").value(), s -> s.path("tblPr", "tblBorders"));
		return borders.children().stream().map(WordElement::value).anyMatch(v -> !v.isEmpty() && !v.equals("nil") && !v.equals("none"));
	}

	private static SourcePlace place(List<SourceRow> rows) {
		return rows.stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.blocks().stream()).map(SourceBlock::place)
				.findFirst()
				.orElse(SourcePlace.UNKNOWN);
	}
}
