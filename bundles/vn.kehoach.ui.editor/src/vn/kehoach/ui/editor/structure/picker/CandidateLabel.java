package vn.kehoach.ui.editor.structure.picker;

import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;

import vn.kehoach.server.protocol.structure.Candidate;
import vn.kehoach.ui.editor.structure.StructureMessages;
import vn.kehoach.ui.editor.structure.tree.NodeIcons;

/** What a candidate looks like in a list. */
final class CandidateLabel extends StyledCellLabelProvider {
	private final NodeIcons icons;

	CandidateLabel(NodeIcons icons) {
		this.icons = icons;
	}

	@Override
	public void update(ViewerCell cell) {
		Candidate candidate = (Candidate) cell.getElement();
		StyledString text = new StyledString(candidate.label(), candidate.valid() ? null : StyledString.QUALIFIER_STYLER);
		if (!candidate.valid())
			text.append("   " + StructureMessages.text("invalid"), StyledString.DECORATIONS_STYLER);
		if (!candidate.detail().isEmpty())
			text.append("   " + candidate.detail(), StyledString.QUALIFIER_STYLER);
		cell.setText(text.getString());
		cell.setStyleRanges(text.getStyleRanges());
		cell.setImage(icons.of(candidate.kind()));
		super.update(cell);
	}
}
