package vn.kehoach.ui.table;

import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.widgets.Event;

/** Tells about the cell below the pointer. */
final class CellTooltip extends DefaultToolTip {
	private final NatTable table;
	private final CellFinder finder;

	CellTooltip(NatTable table, CellFinder finder) {
		super(table, ToolTip.NO_RECREATE, false);
		this.table = table;
		this.finder = finder;
		setShift(new org.eclipse.swt.graphics.Point(12, 12));
	}

	@Override
	protected Object getToolTipArea(Event event) {
		return table.getColumnPositionByX(event.x) + ":" + table.getRowPositionByY(event.y);
	}

	@Override
	protected boolean shouldCreateToolTip(Event event) {
		return getText(event) != null && super.shouldCreateToolTip(event);
	}

	@Override
	protected String getText(Event event) {
		String text = finder.at(event.x, event.y).tooltip();
		return text == null || text.isBlank() ? null : text;
	}
}
