package vn.kehoach.ui.table;

import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle.LineStyleEnum;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.theme.ModernNatTableThemeConfiguration;
import org.eclipse.swt.graphics.Color;

/** The looks of tables in the colours of the workbench's theme, as it is when this is made. */
final class TableTheme extends ModernNatTableThemeConfiguration {
	TableTheme() {
		Color background = TableColour.BACKGROUND.colour();
		Color text = TableColour.FOREGROUND.colour();
		defaultBgColor = background;
		defaultFgColor = text;
		defaultHAlign = HorizontalAlignmentEnum.LEFT;
		evenRowBgColor = background;
		oddRowBgColor = background;
		evenRowFgColor = text;
		oddRowFgColor = text;
		headers();
		selection();
		renderBodyGridLines = Boolean.TRUE;
		renderColumnHeaderGridLines = Boolean.TRUE;
		renderRowHeaderGridLines = Boolean.TRUE;
		renderCornerGridLines = Boolean.TRUE;
		defaultBorderStyle = null;
		selectionAnchorSelectionBorderStyle = new BorderStyle(1, TableColour.SELECTION_TEXT.colour(), LineStyleEnum.SOLID);
	}

	private void headers() {
		Color header = TableColour.HEADER.colour();
		Color text = TableColour.HEADER_TEXT.colour();
		cHeaderBgColor = header;
		cHeaderFgColor = text;
		rHeaderBgColor = header;
		rHeaderFgColor = text;
		rHeaderHAlign = HorizontalAlignmentEnum.LEFT;
		cornerBgColor = header;
		cornerFgColor = text;
		cornerHAlign = HorizontalAlignmentEnum.LEFT;
	}

	private void selection() {
		Color background = TableColour.SELECTION.colour();
		Color text = TableColour.SELECTION_TEXT.colour();
		defaultSelectionBgColor = background;
		defaultSelectionFgColor = text;
		cHeaderSelectionBgColor = background;
		cHeaderSelectionFgColor = text;
		rHeaderSelectionBgColor = background;
		rHeaderSelectionFgColor = text;
		selectionAnchorBgColor = background;
		selectionAnchorFgColor = text;
		selectionAnchorSelectionBgColor = background;
		selectionAnchorSelectionFgColor = text;
		cHeaderFullSelectionBgColor = background;
		cHeaderFullSelectionFgColor = text;
		rHeaderFullSelectionBgColor = background;
		rHeaderFullSelectionFgColor = text;
	}

	@Override
	public void configureRegistry(IConfigRegistry registry) {
		super.configureRegistry(registry);
		new CellLooks(registry).register();
		registry.registerConfigAttribute(CellConfigAttributes.GRID_LINE_COLOR, TableColour.LINE.colour());
	}
}
