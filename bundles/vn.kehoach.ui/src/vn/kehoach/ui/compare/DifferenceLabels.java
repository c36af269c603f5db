package vn.kehoach.ui.compare;

import java.util.stream.Collectors;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;

import vn.kehoach.server.protocol.compare.DifferenceNode;
import vn.kehoach.server.protocol.compare.DifferenceNode.Change;
import vn.kehoach.server.protocol.compare.DifferenceNode.Version;

/** How differences look in a column of the tree. */
final class DifferenceLabels extends ColumnLabelProvider {
	/** The columns of the tree. */
	enum Column {
		ELEMENT, OLDER, NEWER
	}

	private final Column column;

	DifferenceLabels(Column column) {
		this.column = column;
	}

	@Override
	public String getText(Object element) {
		DifferenceNode node = (DifferenceNode) element;
		return switch (column) {
		case ELEMENT -> node.changes().isEmpty() ? node.kind() : CompareMessages.text("element", node.kind(), changes(node));
		case OLDER -> heading(node.older());
		case NEWER -> heading(node.newer());
		};
	}

	private static String changes(DifferenceNode node) {
		return node.changes().stream().map(change -> CompareMessages.text("change." + change)).collect(Collectors.joining(", "));
	}

	static String heading(Version version) {
		if (version == null)
			return "";
		return version.number().isEmpty() ? version.title() : version.number() + ' ' + version.title();
	}

	@Override
	public String getToolTipText(Object element) {
		return ((DifferenceNode) element).label();
	}

	@Override
	public Color getBackground(Object element) {
		DifferenceNode node = (DifferenceNode) element;
		if (column == Column.OLDER && node.changes().contains(Change.REMOVED))
			return CompareColour.DELETED.colour();
		if (column == Column.NEWER && node.changes().contains(Change.ADDED))
			return CompareColour.INSERTED.colour();
		boolean elsewhere = node.changes().contains(Change.MOVED) || node.changes().contains(Change.RENUMBERED);
		return column != Column.ELEMENT && elsewhere ? CompareColour.MOVED.colour() : null;
	}

	@Override
	public Color getForeground(Object element) {
		if (getBackground(element) != null)
			return CompareColour.WORDS.colour();
		return ((DifferenceNode) element).changes().isEmpty() ? CompareColour.FADED.colour() : null;
	}
}
