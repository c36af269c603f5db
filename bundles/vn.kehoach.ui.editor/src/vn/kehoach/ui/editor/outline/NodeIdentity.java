package vn.kehoach.ui.editor.outline;

import org.eclipse.jface.viewers.IElementComparer;

import vn.kehoach.server.protocol.structure.StructureNode;

/** An element is the same after a change of the text when its handle is: so it stays open and selected. */
final class NodeIdentity implements IElementComparer {
	@Override
	public boolean equals(Object first, Object second) {
		if (first instanceof StructureNode one && second instanceof StructureNode other)
			return one.handle().equals(other.handle());
		return first.equals(second);
	}

	@Override
	public int hashCode(Object element) {
		return element instanceof StructureNode node ? node.handle().hashCode() : element.hashCode();
	}
}
