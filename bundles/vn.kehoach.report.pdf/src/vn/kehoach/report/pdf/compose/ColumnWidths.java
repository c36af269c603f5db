package vn.kehoach.report.pdf.compose;

import java.util.Arrays;
import java.util.List;

import vn.kehoach.report.layout.StyledParagraph;
import vn.kehoach.report.layout.TableBlock;
import vn.kehoach.report.layout.TableCell;
import vn.kehoach.report.layout.TableGrid;
import vn.kehoach.report.pdf.text.Word;
import vn.kehoach.report.pdf.text.WordSplitter;

/**
 * Shares a table's width out by the weights of its columns, yet leaves each column room for its longest word where the table
 * is wide enough, so that no word is divided.
 */
final class ColumnWidths {
	private final RunStyler styler;
	private final WordSplitter splitter;

	ColumnWidths(RunStyler styler, WordSplitter splitter) {
		this.styler = styler;
		this.splitter = splitter;
	}

	/** One width a column, in points, together {@code width}. */
	double[] of(TableBlock table, TableGrid grid, double width) {
		double[] least = longestWords(table, grid);
		double[] shares = shares(table.columnWeights(), width);
		double needed = Arrays.stream(least).sum();
		if (needed >= width) {
			return Arrays.stream(least).map(least1 -> least1 * width / needed).toArray();
		}
		return raised(shares, least);
	}

	/** Takes what narrow columns lack from the others, in proportion to what those can spare. */
	private static double[] raised(double[] shares, double[] least) {
		double lacking = 0;
		double spare = 0;
		for (int i = 0; i < shares.length; i++) {
			lacking += Math.max(0, least[i] - shares[i]);
			spare += Math.max(0, shares[i] - least[i]);
		}
		double[] widths = new double[shares.length];
		for (int i = 0; i < shares.length; i++) {
			double over = shares[i] - least[i];
			widths[i] = over <= 0 ? least[i] : shares[i] - lacking * over / spare;
		}
		return widths;
	}

	private static double[] shares(List<Integer> weights, double width) {
		double sum = weights.stream().mapToInt(Integer::intValue).sum();
		return weights.stream().mapToDouble(weight -> weight * width / sum).toArray();
	}

	private double[] longestWords(TableBlock table, TableGrid grid) {
		double[] least = new double[table.columns()];
		for (int row = 0; row < table.rows().size(); row++) {
			for (TableGrid.Slot slot : grid.row(row)) {
				if (slot.cell() != null && slot.row() == row && grid.columnSpan(slot) == 1) {
					least[slot.column()] = Math.max(least[slot.column()], longestWord(slot.cell()));
				}
			}
		}
		return least;
	}

	private double longestWord(TableCell cell) {
		double longest = 0;
		for (StyledParagraph paragraph : cell.paragraphs()) {
			for (Word word : splitter.split(styler.style(paragraph.style().format(), paragraph.runs(), null))) {
				longest = Math.max(longest, word.width());
			}
		}
		return longest + 2 * RowGroupComposer.PADDING + 0.1;
	}
}
