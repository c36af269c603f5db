package vn.kehoach.importer.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import vn.kehoach.importer.line.Line;

/** Orders lines into a tree by their numbers. */
public final class OutlineReader {
	/** A sentence that closes the whole document. */
	private static final Pattern CLOSING = Pattern.compile("Trên đây là |Nghị quyết này (?:đã )?(?:được )?.{5,120}? thông qua ");
	private final MarkerReader markers = new MarkerReader();

	/** The tree; its root holds what stands before the first number and the outermost nodes. */
	public OutlineNode read(List<Line> lines) {
		List<OutlineNode> open = new ArrayList<>(List.of(new OutlineNode(null)));
		for (Line line : lines) {
			if (line == lines.getLast() && line instanceof Line.Text text && CLOSING.matcher(text.text()).lookingAt())
				open.subList(1, open.size()).clear();
			switch (line) {
			case Line.Grid grid -> last(open).items().add(new OutlineItem.Grid(grid.table()));
			case Line.Text text -> add(open, text.text());
			}
		}
		return open.get(0);
	}

	private void add(List<OutlineNode> open, String text) {
		Optional<Marker> marker = markers.read(text);
		if (marker.isEmpty()) {
			addText(last(open), text);
			return;
		}
		Placement placement = Placement.of(marker.get(), open);
		open.subList(placement.parent() + 1, open.size()).clear();
		OutlineNode node = new OutlineNode(placement.marker());
		last(open).items().add(new OutlineItem.Numbered(node));
		open.add(node);
	}

	private static void addText(OutlineNode node, String text) {
		List<OutlineItem> items = node.items();
		if (items.isEmpty() && node.marker() != null && RunningOn.heading(node.text(), text))
			node.append(text);
		else if (!items.isEmpty() && items.get(items.size() - 1) instanceof OutlineItem.Text before
				&& RunningOn.paragraph(before.text(), text))
			items.set(items.size() - 1, new OutlineItem.Text(before.text() + ' ' + text));
		else
			items.add(new OutlineItem.Text(text));
	}

	private static OutlineNode last(List<OutlineNode> open) {
		return open.get(open.size() - 1);
	}
}
