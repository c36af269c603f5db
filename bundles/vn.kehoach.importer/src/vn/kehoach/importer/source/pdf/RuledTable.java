package vn.kehoach.importer.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import vn.kehoach.importer.source.Alignment;
import vn.kehoach.importer.source.ParagraphLook;
import vn.kehoach.importer.source.SourceBlock;
import vn.kehoach.importer.source.SourceCell;
import vn.kehoach.importer.source.SourceColumn;
import vn.kehoach.importer.source.SourceParagraph;
import vn.kehoach.importer.source.SourcePlace;
import vn.kehoach.importer.source.SourceRow;
import vn.kehoach.importer.source.SourceTable;
import vn.kehoach.importer.source.layout.CellText;
import vn.kehoach.importer.source.text.CharacterCleaner;

/** A table made of a grid and the words inside it. */
final class RuledTable {
	private final CharacterCleaner cleaner = new CharacterCleaner();
	private final RuledGrid grid;
	private final SourcePlace place;
	private final TreeMap<Integer, List<List<PdfWord>>> lines = new TreeMap<>();

	RuledTable(RuledGrid grid, SourcePlace place) {
		this.grid = grid;
		this.place = place;
	}

	/** Takes the words of a line that lie in the grid. */
	void add(List<PdfWord> line) {
		TreeMap<Integer, List<PdfWord>> byCell = new TreeMap<>();
		for (PdfWord word : line) {
			byCell.computeIfAbsent(grid.rowOf(word) * grid.columns() + grid.columnOf(word), key -> new ArrayList<>()).add(word);
		}
		byCell.forEach((cell, words) -> lines.computeIfAbsent(cell, key -> new ArrayList<>()).add(words));
	}

	SourceTable table() {
		boolean[][] covered = new boolean[grid.rows()][grid.columns()];
		List<SourceRow> rows = new ArrayList<>();
		for (int row = 0; row < grid.rows(); row++) {
			List<SourceCell> cells = new ArrayList<>();
			for (int column = 0; column < grid.columns(); column++) {
				if (!covered[row][column]) {
					cells.add(cell(row, column, covered));
				}
			}
			rows.add(new SourceRow(row == 0 && cells.stream().allMatch(RuledTable::isBold), cells));
		}
		return new SourceTable(place, grid.columns(), true, rows);
	}

	private static boolean isBold(SourceCell cell) {
		return cell.blocks().stream().allMatch(block -> block instanceof SourceParagraph paragraph && paragraph.look().bold());
	}

	private SourceCell cell(int row, int column, boolean[][] covered) {
		int columnSpan = 1;
		while (column + columnSpan < grid.columns() && !grid.partsRight(row, column + columnSpan - 1)) {
			columnSpan++;
		}
		int rowSpan = 1;
		while (row + rowSpan < grid.rows() && !grid.partsBelow(row + rowSpan - 1, column)) {
			rowSpan++;
		}
		List<List<PdfWord>> inside = new ArrayList<>();
		for (int r = row; r < row + rowSpan; r++) {
			List<List<PdfWord>> wide = new ArrayList<>();
			for (int c = column; c < column + columnSpan; c++) {
				covered[r][c] = true;
				wide.addAll(lines.getOrDefault(r * grid.columns() + c, List.of()));
			}
			inside.addAll(merged(wide));
		}
		return new SourceCell(column, columnSpan, rowSpan, blocks(inside));
	}

	/** Parts of one printed line that lie in several columns of a merged cell. */
	private static List<List<PdfWord>> merged(List<List<PdfWord>> parts) {
		TreeMap<Double, List<PdfWord>> byHeight = new TreeMap<>();
		parts.forEach(part -> byHeight.computeIfAbsent(part.getFirst().baseline(), key -> new ArrayList<>()).addAll(part));
		return byHeight.values().stream().map(RuledTable::whole).toList();
	}

	/** The words from left to right; lines of other cells at nearly the same height may have torn some of them. */
	private static List<PdfWord> whole(List<PdfWord> torn) {
		List<PdfWord> words = new ArrayList<>();
		for (PdfWord word : torn.stream().sorted(Comparator.comparingDouble(PdfWord::left)).toList()) {
			if (!words.isEmpty() && word.touches(words.getLast())) {
				words.set(words.size() - 1, words.getLast().with(word));
			} else {
				words.add(word);
			}
		}
		return words;
	}

	private List<SourceBlock> blocks(List<List<PdfWord>> inside) {
		boolean bold = inside.stream().allMatch(line -> line.stream().allMatch(PdfWord::bold));
		boolean italic = inside.stream().allMatch(line -> line.stream().allMatch(PdfWord::italic));
		ParagraphLook look = new ParagraphLook(0, Alignment.UNKNOWN, bold, italic, SourceColumn.WHOLE);
		List<String> texts = inside.stream().map(line -> cleaner.flow(PdfWord.text(line))).toList();
		return CellText.paragraphs(texts).stream().map(text -> (SourceBlock) SourceParagraph.of(place, text, look)).toList();
	}
}
