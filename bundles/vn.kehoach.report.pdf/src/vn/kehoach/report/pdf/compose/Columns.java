package vn.kehoach.report.pdf.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.kehoach.report.pdf.flow.BoxColumn;
import vn.kehoach.report.pdf.flow.DivisibleContent;
import vn.kehoach.report.pdf.flow.FlowBox;
import vn.kehoach.report.pdf.page.PageCanvas;

/**
 * Columns side by side, their first lines level.
 *
 * @param columns the boxes of each column, in reading order of the columns
 */
record Columns(List<List<FlowBox>> columns) implements DivisibleContent {
	/** One box for the columns, as high as the longest. */
	static FlowBox box(List<List<FlowBox>> columns) {
		List<FlowBox> notes = new ArrayList<>();
		double height = 0;
		for (List<FlowBox> column : columns) {
			notes.addAll(BoxColumn.notes(column));
			height = Math.max(height, BoxColumn.height(column));
		}
		return FlowBox.of(height, new Columns(columns)).noted(notes);
	}

	@Override
	public void draw(double top, PageCanvas canvas) {
		columns.forEach(column -> BoxColumn.draw(column, top, canvas));
	}

	@Override
	public Optional<Division> divide(double room) {
		List<List<FlowBox>> heads = new ArrayList<>();
		List<List<FlowBox>> tails = new ArrayList<>();
		for (List<FlowBox> column : columns) {
			int fitting = BoxColumn.fitting(column, room);
			heads.add(column.subList(0, fitting));
			tails.add(column.subList(fitting, column.size()));
		}
		if (heads.stream().allMatch(List::isEmpty)) {
			return Optional.empty();
		}
		return Optional.of(new Division(box(heads), box(tails)));
	}
}
