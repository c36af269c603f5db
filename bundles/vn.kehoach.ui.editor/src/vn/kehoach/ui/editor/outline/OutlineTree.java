package vn.kehoach.ui.editor.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.lsp4j.Position;

import vn.kehoach.server.protocol.structure.Structure;
import vn.kehoach.server.protocol.structure.StructureNode;

/** The elements of a file, nested as in the text. They are known by their handles: a node of a former state stands for the one of now. */
final class OutlineTree implements ITreeContentProvider {
	private final Map<String, StructureNode> nodes = new HashMap<>();
	private final Map<String, StructureNode> parents = new HashMap<>();
	private List<StructureNode> roots = List.of();

	void show(Structure structure) {
		nodes.clear();
		parents.clear();
		roots = structure.nodes();
		roots.forEach(this::enter);
	}

	private void enter(StructureNode node) {
		nodes.put(node.handle(), node);
		for (StructureNode child : node.children()) {
			parents.put(child.handle(), node);
			enter(child);
		}
	}

	List<StructureNode> roots() {
		return roots;
	}

	/** The node as it is now; nothing when it is gone. */
	Optional<StructureNode> current(StructureNode node) {
		return Optional.ofNullable(nodes.get(node.handle()));
	}

	/** How many levels can be open at first: as many as asked for, fewer when that were more nodes than allowed. */
	int levels(int wanted, int allowed) {
		int open = roots.size();
		List<StructureNode> level = roots;
		for (int depth = 1; depth < wanted; depth++) {
			level = level.stream().flatMap(node -> node.children().stream()).toList();
			open += level.size();
			if (open > allowed)
				return depth;
		}
		return wanted;
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
		return current((StructureNode) parent).map(node -> node.children().toArray()).orElseGet(() -> new Object[0]);
	}

	@Override
	public Object getParent(Object element) {
		return parents.get(((StructureNode) element).handle());
	}

	@Override
	public boolean hasChildren(Object element) {
		return current((StructureNode) element).filter(node -> !node.children().isEmpty()).isPresent();
	}
}
