package vn.kehoach.ui.editor.outline;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.lsp4j.Position;

import vn.kehoach.server.protocol.structure.Structure;
import vn.kehoach.server.protocol.structure.StructureNode;

/** The elements of a file, nested as in the text. */
final class OutlineTree implements ITreeContentProvider {
	private final Map<StructureNode, StructureNode> parents = new IdentityHashMap<>();
	private List<StructureNode> roots = List.of();

	@Override
	public void inputChanged(Viewer viewer, Object before, Object input) {
		parents.clear();
		roots = input instanceof Structure structure ? structure.nodes() : List.of();
		roots.forEach(this::addParents);
	}

	private void addParents(StructureNode parent) {
		for (StructureNode child : parent.children()) {
			parents.put(child, parent);
			addParents(child);
		}
	}

	/** The innermost element around a place. */
	Optional<StructureNode> at(Position place) {
		return at(roots, place);
	}

	private static Optional<StructureNode> at(List<StructureNode> nodes, Position place) {
		return nodes.stream().filter(node -> contains(node, place)).findFirst()
				.map(node -> at(node.children(), place).orElse(node));
	}

	private static boolean contains(StructureNode node, Position place) {
		return node.range() != null && !isBefore(place, node.range().getStart()) && !isBefore(node.range().getEnd(), place);
	}

	private static boolean isBefore(Position first, Position second) {
		return first.getLine() < second.getLine() || first.getLine() == second.getLine() && first.getCharacter() < second.getCharacter();
	}

	@Override
	public Object[] getElements(Object input) {
		return roots.toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return ((StructureNode) parent).children().toArray();
	}

	@Override
	public Object getParent(Object element) {
		return parents.get(element);
	}

	@Override
	public boolean hasChildren(Object element) {
		return !((StructureNode) element).children().isEmpty();
	}
}
