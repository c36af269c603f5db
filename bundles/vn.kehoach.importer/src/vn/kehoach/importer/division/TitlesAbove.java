package vn.kehoach.importer.division;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.importer.outline.OutlineItem;
import vn.kehoach.importer.outline.OutlineNode;
import vn.kehoach.importer.source.SourceTable;

/** The texts above a table that say what it holds: its caption, the lines before it, the headings that it stands under. */
final class TitlesAbove {
	private static final int MOST_LINES = 3;
	private static final int LONGEST = 250;
	private final List<String> titles = new ArrayList<>();

	/** @param title the title of the document or annex; null for none */
	void begin(String title) {
		titles.clear();
		titles.add(title == null ? "" : title);
	}

	/** Begins the contents of a node. */
	void enter(OutlineNode node) {
		titles.add(node.marker() == null ? "" : node.text());
	}

	/** Ends the contents of the node entered last. */
	void leave() {
		titles.removeLast();
	}

	/** The texts above the table in the node entered last, the nearest first. */
	List<String> above(OutlineNode node, SourceTable table, String caption) {
		List<String> above = new ArrayList<>();
		for (OutlineItem item : node.items()) {
			if (item instanceof OutlineItem.Grid grid && grid.table() == table)
				break;
			if (item instanceof OutlineItem.Text text)
				above.addFirst(text.text());
			else
				above.clear();
		}
		List<String> nearest = new ArrayList<>(above.subList(0, Math.min(above.size(), MOST_LINES)));
		if (caption != null)
			nearest.addFirst(caption);
		nearest.addAll(titles.reversed());
		return nearest.stream().filter(text -> !text.isEmpty() && text.length() <= LONGEST).toList();
	}
}
