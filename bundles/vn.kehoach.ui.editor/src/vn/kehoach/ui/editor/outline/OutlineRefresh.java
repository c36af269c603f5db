package vn.kehoach.ui.editor.outline;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.viewers.TreeViewer;

import vn.kehoach.server.protocol.structure.StructureNode;

/** Takes a tree from one state of a file to the next, and touches only what has changed: a large outline is not built anew for a letter. */
final class OutlineRefresh {
	private final TreeViewer tree;

	OutlineRefresh(TreeViewer tree) {
		this.tree = tree;
	}

	/** To be called when the contents are those of the later state already. */
	void run(List<StructureNode> before, List<StructureNode> after) {
		if (handles(before).equals(handles(after)))
			compare(before, after);
		else
			tree.refresh();
	}

	private void compare(List<StructureNode> before, List<StructureNode> after) {
		for (int index = 0; index < after.size(); index++)
			compare(before.get(index), after.get(index));
	}

	private void compare(StructureNode before, StructureNode after) {
		if (tree.testFindItem(after) == null)
			return;
		if (!handles(before.children()).equals(handles(after.children()))) {
			tree.refresh(after);
			return;
		}
		if (!looks(before).equals(looks(after)))
			tree.update(after, null);
		compare(before.children(), after.children());
	}

	private static List<String> handles(List<StructureNode> nodes) {
		return nodes.stream().map(StructureNode::handle).toList();
	}

	private static List<Object> looks(StructureNode node) {
		return Arrays.asList(node.kind(), node.number(), node.label(), node.detail());
	}
}
