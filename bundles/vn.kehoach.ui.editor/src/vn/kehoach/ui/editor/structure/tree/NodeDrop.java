package vn.kehoach.ui.editor.structure.tree;

import java.util.List;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.TransferData;

/** Lets nodes of the same tree be dropped where the language lets them stand. */
final class NodeDrop extends ViewerDropAdapter {
	private final StructureTree tree;

	NodeDrop(TreeViewer viewer, StructureTree tree) {
		super(viewer);
		this.tree = tree;
	}

	@Override
	public boolean validateDrop(Object target, int operation, TransferData type) {
		List<String> dragged = dragged();
		return target != null && LocalSelectionTransfer.getTransfer().isSupportedType(type)
				&& dragged.stream().allMatch(handle -> tree.model().node(handle).isPresent())
				&& DropPlace.of(tree.model(), tree.model().outermost(dragged), (String) target, getCurrentLocation()).isPresent();
	}

	@Override
	public boolean performDrop(Object data) {
		return tree.actions().drop(dragged(), (String) getCurrentTarget(), getCurrentLocation());
	}

	@SuppressWarnings("unchecked")
	private static List<String> dragged() {
		return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
				? selection.toList()
				: List.of();
	}
}
