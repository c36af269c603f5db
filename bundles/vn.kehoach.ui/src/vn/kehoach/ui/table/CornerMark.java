package vn.kehoach.ui.table;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.CellPainterWrapper;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** A small triangle in the upper right corner, for those who do not tell cells by their colour. */
final class CornerMark extends CellPainterWrapper {
	private static final int SIZE = 7;

	CornerMark(ICellPainter inside) {
		super(inside);
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		super.paintCell(cell, gc, bounds, registry);
		Color before = gc.getBackground();
		gc.setBackground(TableColour.MARK.colour());
		int right = bounds.x + bounds.width;
		gc.fillPolygon(new int[]{ right - SIZE, bounds.y, right, bounds.y, right, bounds.y + SIZE });
		gc.setBackground(before);
	}
}
