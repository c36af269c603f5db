package vn.kehoach.importer.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The grid that connected rules draw. */
final class RuledGrid {
	private static final double SAME = 3;
	private static final int FEWEST_RULES = 3;
	private static final double FRAMED = 0.8;

	private final List<PageRule> rules;
	private final double[] columns;
	private final double[] rows;

	private RuledGrid(List<PageRule> rules) {
		this.rules = rules;
		columns = places(rules, false);
		rows = places(rules, true);
	}

	/** The framed grids of a page with at least two columns and two rows, from the top. */
	static List<RuledGrid> in(List<PageRule> rules) {
		List<PageRule> rest = new ArrayList<>(rules);
		List<RuledGrid> grids = new ArrayList<>();
		while (!rest.isEmpty()) {
			List<PageRule> connected = new ArrayList<>(List.of(rest.removeLast()));
			for (int i = 0; i < connected.size(); i++) {
				PageRule rule = connected.get(i);
				List<PageRule> met = rest.stream().filter(rule::meets).toList();
				connected.addAll(met);
				rest.removeAll(met);
			}
			RuledGrid grid = new RuledGrid(connected);
			if (grid.columns.length >= FEWEST_RULES && grid.rows.length >= FEWEST_RULES && grid.isFramed()) {
				grids.add(grid);
			}
		}
		grids.sort((a, b) -> Double.compare(a.rows[0], b.rows[0]));
		return grids;
	}

	/** True when rules close the grid nearly all around: a table does so, strokes under titles and in stamps do not. */
	private boolean isFramed() {
		int drawn = 0;
		for (int row = 0; row < rows(); row++) {
			double middle = (rows[row] + rows[row + 1]) / 2;
			drawn += (hasRule(false, columns[0], middle) ? 1 : 0) + (hasRule(false, columns[columns()], middle) ? 1 : 0);
		}
		for (int column = 0; column < columns(); column++) {
			double middle = (columns[column] + columns[column + 1]) / 2;
			drawn += (hasRule(true, rows[0], middle) ? 1 : 0) + (hasRule(true, rows[rows()], middle) ? 1 : 0);
		}
		return drawn >= FRAMED * 2 * (rows() + columns());
	}

	private static double[] places(List<PageRule> rules, boolean horizontal) {
		double[] sorted = rules.stream().filter(rule -> rule.horizontal() == horizontal).mapToDouble(PageRule::at).sorted().toArray();
		List<Double> places = new ArrayList<>();
		for (double place : sorted) {
			if (places.isEmpty() || place - places.getLast() > SAME) {
				places.add(place);
			}
		}
		return places.stream().mapToDouble(Double::doubleValue).toArray();
	}

	/** True when a rule parts two words of a row: a frame around a stamp does not. */
	boolean partsWords(List<List<PdfWord>> lines) {
		for (int row = 0; row < rows(); row++) {
			int at = row;
			int[] filled = lines.stream().flatMap(List::stream).filter(word -> rowOf(word) == at).mapToInt(this::columnOf)
					.filter(column -> column >= 0).sorted().distinct().toArray();
			for (int i = 1; i < filled.length; i++) {
				if (IntStream.range(filled[i - 1], filled[i]).anyMatch(column -> partsRight(at, column))) {
					return true;
				}
			}
		}
		return false;
	}

	int columns() {
		return columns.length - 1;
	}

	int rows() {
		return rows.length - 1;
	}

	/** The column that holds the middle of the word, -1 for none. */
	int columnOf(PdfWord word) {
		return indexOf(columns, (word.left() + word.right()) / 2);
	}

	/** The row that holds the middle of the word, -1 for none. */
	int rowOf(PdfWord word) {
		return indexOf(rows, word.baseline() - word.size() / 4);
	}

	private static int indexOf(double[] places, double point) {
		for (int i = 0; i + 1 < places.length; i++) {
			if (point >= places[i] && point < places[i + 1]) {
				return i;
			}
		}
		return -1;
	}

	/** True when a rule parts the cell from the one on its right. */
	boolean partsRight(int row, int column) {
		return hasRule(false, columns[column + 1], (rows[row] + rows[row + 1]) / 2);
	}

	/** True when a rule parts the cell from the one below. */
	boolean partsBelow(int row, int column) {
		return hasRule(true, rows[row + 1], (columns[column] + columns[column + 1]) / 2);
	}

	private boolean hasRule(boolean horizontal, double place, double point) {
		return rules.stream().anyMatch(rule -> rule.horizontal() == horizontal && rule.passes(place, point));
	}
}
