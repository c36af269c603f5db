package vn.kehoach.ui.editor.structure.tree;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;

import vn.kehoach.server.protocol.structure.StructureNode;
import vn.kehoach.ui.editor.structure.StructureMessages;
import vn.kehoach.ui.editor.structure.StructureModel;

/** What a node looks like: icon with marks, computed number, label, and what tells it from others. */
final class NodeLabel extends StyledCellLabelProvider {
	private final NodeIcons icons;
	private StructureModel model = StructureModel.EMPTY;
	private NodeMarks marks = NodeMarks.NONE;

	NodeLabel(NodeIcons icons) {
		this.icons = icons;
	}

	void show(StructureModel next, NodeMarks nextMarks) {
		model = next;
		marks = nextMarks;
	}

	@Override
	public void update(ViewerCell cell) {
		String handle = (String) cell.getElement();
		model.node(handle).ifPresent(node -> {
			StyledString text = text(node);
			cell.setText(text.getString());
			cell.setStyleRanges(text.getStyleRanges());
			cell.setImage(icons.of(node.kind(), marks.worst(handle).orElse(null), node.reviewNote() != null));
		});
		super.update(cell);
	}

	static StyledString text(StructureNode node) {
		StyledString text = new StyledString();
		if (!node.number().isEmpty())
			text.append(node.number(), StyledString.COUNTER_STYLER).append("  ");
		text.append(node.label());
		if (!node.detail().isEmpty())
			text.append("   " + node.detail(), StyledString.QUALIFIER_STYLER);
		return text;
	}

	/** How a node looks apart from its place: a node that looks the same need not be drawn again. */
	static Object looks(StructureModel model, NodeMarks marks, String handle) {
		return model.node(handle).<Object>map(node -> List.of(node.kind(), node.number(), node.label(), node.detail(),
				String.valueOf(node.reviewNote()), marks.worst(handle), marks.messages(handle))).orElse("");
	}

	@Override
	public String getToolTipText(Object element) {
		String handle = (String) element;
		List<String> lines = new ArrayList<>();
		model.node(handle).ifPresent(node -> {
			lines.add(StructureMessages.kind(node.kind()));
			if (node.reviewNote() != null)
				lines.add(StructureMessages.text("toReview", node.reviewNote()));
		});
		lines.addAll(marks.messages(handle));
		return String.join("\n", lines);
	}

	@Override
	public boolean useNativeToolTip(Object object) {
		return true;
	}
}
