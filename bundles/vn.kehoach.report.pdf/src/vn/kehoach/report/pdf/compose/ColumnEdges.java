package vn.kehoach.report.pdf.compose;

/** Where the columns of a table begin and end, in points from the paper's left edge. */
final class ColumnEdges {
	private final double[] edges;

	private ColumnEdges(double[] edges) {
		this.edges = edges;
	}

	/** Edges of columns of these widths. */
	static ColumnEdges of(double left, double[] widths) {
		double[] edges = new double[widths.length + 1];
		edges[0] = left;
		for (int i = 0; i < widths.length; i++) {
			edges[i + 1] = edges[i] + widths[i];
		}
		return new ColumnEdges(edges);
	}

	/** The room of a cell with its padding. */
	Measure cell(int column, int span) {
		return new Measure(edges[column], edges[column + span] - edges[column]);
	}

	/** The room of the whole table. */
	Measure table() {
		return cell(0, edges.length - 1);
	}
}
