package vn.kehoach.report.pdf.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import vn.kehoach.report.pdf.flow.BoxColumn;
import vn.kehoach.report.pdf.flow.DivisibleContent;
import vn.kehoach.report.pdf.flow.FlowBox;
import vn.kehoach.report.pdf.page.PageCanvas;

/**
 * Rows of a table that a page's end does not part, unless they are taller than a page.
 *
 * @param cells the cells in reading order
 * @param heights the height of each row in points
 * @param border the room of the table when lines are drawn, else null
 */
record RowGroup(List<SetCell> cells, double[] heights, Measure border) implements DivisibleContent {
	/** The box of such rows. */
	static FlowBox box(List<SetCell> cells, double[] heights, Measure border) {
		List<FlowBox> notes = new ArrayList<>();
		cells.forEach(cell -> notes.addAll(BoxColumn.notes(cell.boxes())));
		return FlowBox.of(Arrays.stream(heights).sum(), new RowGroup(cells, heights, border)).noted(notes);
	}

	@Override
	public void draw(double top, PageCanvas canvas) {
		if (border != null) {
			SetCell.drawFrame(border, top, height(0, heights.length), canvas);
		}
		for (SetCell cell : cells) {
			cell.draw(top + height(0, cell.row()), height(cell.row(), cell.endRow()), border != null, canvas);
		}
	}

	private double height(int from, int to) {
		double height = 0;
		for (int row = from; row < to; row++) {
			height += heights[row];
		}
		return height;
	}

	@Override
	public Optional<Division> divide(double room) {
		int rows = 0;
		while (rows < heights.length && height(0, rows + 1) <= room) {
			rows++;
		}
		return rows == 0 ? divideFirstRow(room) : Optional.of(divideBelow(rows, height(0, rows)));
	}

	private Optional<Division> divideFirstRow(double room) {
		List<SetCell> heads = new ArrayList<>();
		List<SetCell> tails = new ArrayList<>();
		boolean any = false;
		for (SetCell cell : cells) {
			int fitting = cell.row() > 0 ? 0 : BoxColumn.fitting(cell.boxes(), room);
			any |= fitting > 0;
			if (cell.row() == 0) {
				heads.add(cell.part(cell.boxes().subList(0, fitting), 0, 1));
			}
			tails.add(cell.part(cell.boxes().subList(fitting, cell.boxes().size()), cell.row(), cell.endRow()));
		}
		return any
				? Optional.of(new Division(box(heads, new double[]{ room }, border), tail(tails, restOfFirstRow(), 0)))
				: Optional.empty();
	}

	private Division divideBelow(int rows, double room) {
		List<SetCell> heads = new ArrayList<>();
		List<SetCell> tails = new ArrayList<>();
		for (SetCell cell : cells) {
			if (cell.endRow() <= rows) {
				heads.add(cell);
			} else if (cell.row() >= rows) {
				tails.add(new SetCell(cell.tag(), cell.measure(), cell.row() - rows, cell.endRow() - rows, cell.boxes(),
						cell.centred()));
			} else {
				int fitting = BoxColumn.fitting(cell.boxes(), room - height(0, cell.row()));
				heads.add(cell.part(cell.boxes().subList(0, fitting), cell.row(), rows));
				tails.add(cell.part(cell.boxes().subList(fitting, cell.boxes().size()), 0, cell.endRow() - rows));
			}
		}
		double[] left = Arrays.copyOfRange(heights, rows, heights.length);
		return new Division(box(heads, Arrays.copyOf(heights, rows), border), tail(tails, left, left.length - 1));
	}

	private double[] restOfFirstRow() {
		double[] rest = heights.clone();
		rest[0] = 0;
		return rest;
	}

	/** What is left; the row {@code grown} becomes as high as the lines that are left need. */
	private FlowBox tail(List<SetCell> tails, double[] rest, int grown) {
		for (SetCell cell : tails) {
			if (cell.row() <= grown && grown < cell.endRow()) {
				double covered = 0;
				for (int row = cell.row(); row < cell.endRow(); row++) {
					covered += rest[row];
				}
				rest[grown] += Math.max(0, BoxColumn.height(cell.boxes()) - covered);
			}
		}
		return box(tails, rest, border);
	}
}
