package vn.kehoach.ui.table;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.painter.cell.BackgroundPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.VerticalTextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.ConfigAttribute;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.style.VerticalAlignmentEnum;

/** What the styles of cells mean to NatTable. */
final class CellLooks {
	private static final int PADDING = 4;
	private static final int STEP = 16;

	private final IConfigRegistry registry;

	CellLooks(IConfigRegistry registry) {
		this.registry = registry;
	}

	void register() {
		style(CellStyle.LEFT, CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.LEFT);
		style(CellStyle.MIDDLE, CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.CENTER);
		style(CellStyle.RIGHT, CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.RIGHT);
		style(CellStyle.UPWARDS, CellStyleAttributes.VERTICAL_ALIGNMENT, VerticalAlignmentEnum.BOTTOM);
		style(CellStyle.TOTAL, CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.RIGHT);
		groups();
		computed();
		background(CellStyle.LEAD, TableColour.LEAD);
		background(CellStyle.PARTNER, TableColour.PARTNER);
		background(CellStyle.REQUEST, TableColour.REQUEST);
		background(CellStyle.DELEGATED, TableColour.DELEGATED);
		background(CellStyle.NOTED, TableColour.NOTED);
		background(CellStyle.DOUBTFUL, TableColour.DOUBTFUL);
		background(CellStyle.WRONG, TableColour.WRONG);
		painters();
	}

	private void groups() {
		Style style = new Style();
		style.setAttributeValue(CellStyleAttributes.FONT, JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		style.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, TableColour.GROUP.colour());
		register(CellStyle.GROUP, style);
	}

	private void computed() {
		Style style = new Style();
		style.setAttributeValue(CellStyleAttributes.FONT, JFaceResources.getFontRegistry().getItalic(JFaceResources.DEFAULT_FONT));
		style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, TableColour.COMPUTED_TEXT.colour());
		register(CellStyle.COMPUTED, style);
	}

	private void background(CellStyle look, TableColour colour) {
		style(look, CellStyleAttributes.BACKGROUND_COLOR, colour.colour());
	}

	private <T> void style(CellStyle look, ConfigAttribute<T> attribute, T value) {
		Style style = new Style();
		style.setAttributeValue(attribute, value);
		register(look, style);
	}

	private void register(CellStyle look, Style style) {
		registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.NORMAL, look.label());
	}

	private void painters() {
		ICellPainter padded = new BackgroundPainter(new PaddingDecorator(new TextPainter(false, false), 0, PADDING, 0, PADDING));
		painter(CellStyle.LEFT, padded);
		painter(CellStyle.RIGHT, padded);
		painter(CellStyle.WRAPPED, new BackgroundPainter(new PaddingDecorator(new TextPainter(true, false), 2, PADDING, 2, PADDING)));
		painter(CellStyle.UPWARDS, new BackgroundPainter(new PaddingDecorator(new VerticalTextPainter(false, false), PADDING)));
		for (int level = 1; level <= CellStyle.LEVEL_5.ordinal() - CellStyle.LEVEL_1.ordinal() + 1; level++) {
			ICellPainter text = new PaddingDecorator(new TextPainter(false, false), 0, PADDING, 0, PADDING + STEP * level);
			CellStyle.level(level).forEach(look -> painter(look, new BackgroundPainter(text)));
		}
		ICellPainter marked = new CornerMark(padded);
		painter(CellStyle.NOTED, marked);
		painter(CellStyle.DOUBTFUL, marked);
		painter(CellStyle.WRONG, marked);
	}

	private void painter(CellStyle look, ICellPainter painter) {
		registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painter, DisplayMode.NORMAL, look.label());
	}
}
