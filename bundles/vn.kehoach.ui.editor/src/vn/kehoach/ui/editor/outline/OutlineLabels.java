package vn.kehoach.ui.editor.outline;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

import vn.kehoach.server.protocol.structure.StructureNode;
import vn.kehoach.ui.editor.images.ElementImages;

/** The computed number, the title, and behind it the second line of an element. */
final class OutlineLabels extends LabelProvider implements IStyledLabelProvider {
	@Override
	public StyledString getStyledText(Object element) {
		StructureNode node = (StructureNode) element;
		StyledString text = new StyledString();
		if (node.number() != null && !node.number().isBlank())
			text.append(node.number() + " ", StyledString.COUNTER_STYLER);
		text.append(node.label() == null ? "" : node.label());
		if (node.detail() != null && !node.detail().isBlank())
			text.append("  " + node.detail(), StyledString.QUALIFIER_STYLER);
		return text;
	}

	@Override
	public String getText(Object element) {
		return getStyledText(element).getString();
	}

	@Override
	public Image getImage(Object element) {
		return ElementImages.of(((StructureNode) element).kind()).image();
	}
}
