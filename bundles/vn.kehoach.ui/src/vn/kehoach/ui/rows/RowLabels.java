package vn.kehoach.ui.rows;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

import vn.kehoach.ui.table.TableColour;

/** How rows look in one column. */
final class RowLabels extends ColumnLabelProvider {
	private final int column;

	RowLabels(int column) {
		this.column = column;
	}

	@Override
	public String getText(Object element) {
		return ((TreeRow) element).cell(column);
	}

	@Override
	public Font getFont(Object element) {
		boolean heading = ((TreeRow) element).mark() == RowMark.GROUP;
		return heading ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null;
	}

	@Override
	public Color getForeground(Object element) {
		return ((TreeRow) element).mark() == RowMark.FADED ? TableColour.FADED_TEXT.colour() : null;
	}

	@Override
	public Image getImage(Object element) {
		boolean doubtful = column == 0 && ((TreeRow) element).mark() == RowMark.WARNING;
		return doubtful ? PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_WARN_TSK) : null;
	}

	@Override
	public String getToolTipText(Object element) {
		TreeRow row = (TreeRow) element;
		String words = row.tooltip() == null ? row.cell(column) : row.tooltip();
		return words == null || words.isBlank() ? null : words;
	}
}
