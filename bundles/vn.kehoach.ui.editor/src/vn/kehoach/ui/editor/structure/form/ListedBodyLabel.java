package vn.kehoach.ui.editor.structure.form;

import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;

import vn.kehoach.ui.editor.structure.StructureMessages;
import vn.kehoach.ui.editor.structure.tree.NodeIcons;

/** A body of a list: its name, how it is printed, and whether it exists. */
final class ListedBodyLabel extends StyledCellLabelProvider {
	@Override
	public void update(ViewerCell cell) {
		ListedBody body = (ListedBody) cell.getElement();
		StyledString text = new StyledString(body.name());
		if (body.wording() != null)
			text.append("   " + StructureMessages.text("printedAs", body.wording()), StyledString.COUNTER_STYLER);
		if (!body.valid())
			text.append("   " + StructureMessages.text("invalid"), StyledString.DECORATIONS_STYLER);
		if (!body.hint().isEmpty())
			text.append("   " + body.hint(), StyledString.QUALIFIER_STYLER);
		cell.setText(text.getString());
		cell.setStyleRanges(text.getStyleRanges());
		cell.setImage(body.valid() ? null : NodeIcons.problem());
		super.update(cell);
	}

	@Override
	public String getToolTipText(Object element) {
		ListedBody body = (ListedBody) element;
		return (body.name() + '\n' + body.hint()).strip();
	}
}
