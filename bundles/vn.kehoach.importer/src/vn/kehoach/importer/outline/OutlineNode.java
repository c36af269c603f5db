package vn.kehoach.importer.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A numbered line with all that belongs to it; the root has no number. */
public final class OutlineNode {
	private Marker marker;
	private final List<OutlineItem> items = new ArrayList<>();

	/** @param marker its number; null for the root */
	public OutlineNode(Marker marker) {
		this.marker = marker;
	}

	public Marker marker() {
		return marker;
	}

	/** Takes in a line that belongs to the line of the number. */
	void append(String line) {
		marker = new Marker(marker.numeral(), marker.label(), marker.numbers(), marker.glued(),
				marker.rest().isEmpty() ? line : marker.rest() + ' ' + line);
	}

	/** The text on the line of the number; with the number where it is glued to it. */
	public String text() {
		return marker.glued() ? marker.label() + marker.rest() : marker.rest();
	}

	/** The whole first line as printed. */
	public String line() {
		return marker.glued() || marker.rest().isEmpty() ? marker.label() + marker.rest() : marker.label() + ' ' + marker.rest();
	}

	/** What it holds, in order; to be added to by the reader of the outline only. */
	public List<OutlineItem> items() {
		return items;
	}

	/** The nodes directly in it. */
	public Stream<OutlineNode> children() {
		return items.stream().filter(OutlineItem.Numbered.class::isInstance).map(item -> ((OutlineItem.Numbered) item).node());
	}

	/** All lines below the first one, in order, tables left out. */
	public List<String> linesBelow() {
		List<String> lines = new ArrayList<>();
		collect(lines);
		return lines;
	}

	private void collect(List<String> lines) {
		for (OutlineItem item : items) {
			if (item instanceof OutlineItem.Text text) {
				lines.add(text.text());
			} else if (item instanceof OutlineItem.Numbered numbered) {
				lines.add(numbered.node().line());
				numbered.node().collect(lines);
			}
		}
	}

	/** True when a table is anywhere in it. */
	public boolean holdsTable() {
		return items.stream().anyMatch(OutlineItem.Grid.class::isInstance) || children().anyMatch(OutlineNode::holdsTable);
	}
}
