package vn.kehoach.importer.source.layout;

import java.util.List;

/** The way from printed lines, without page furniture, to paragraphs. */
public final class PrintedText {
	private final double tolerance;

	/** @param tolerance differences of edges up to this do not count: 0.5 in columns, 4 in points */
	public PrintedText(double tolerance) {
		this.tolerance = tolerance;
	}

	/** Two-column blocks in reading order, pages aligned, lines joined. */
	public JoinedText paragraphs(List<PageLine> lines) {
		List<PageLine> words = RuleLines.drop(lines);
		List<PageLine> columns = new ColumnSplitter().split(words);
		return new LineJoiner(tolerance).join(new PageAlignment(tolerance).align(columns));
	}
}
