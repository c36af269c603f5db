package vn.kehoach.ui.editor.structure.tree;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.ViewerDropAdapter;

import vn.kehoach.server.protocol.structure.NodeKind;
import vn.kehoach.server.protocol.structure.StructureNode;
import vn.kehoach.ui.editor.structure.NodeZone;
import vn.kehoach.ui.editor.structure.StructureModel;

/**
 * A place for elements: in an element, before one of its children.
 *
 * @param parent the node they come into; null for the file itself
 * @param before the child before which they come; null for the end
 */
public record DropPlace(String parent, String before) {
	/**
	 * Where elements come to when they are dropped.
	 *
	 * @param location one of the locations of {@link ViewerDropAdapter}: on a node is at its end
	 * @return nothing when the language does not let them stand there
	 */
	public static Optional<DropPlace> of(StructureModel model, List<String> moved, String target, int location) {
		Optional<StructureNode> node = model.node(target);
		boolean circle = moved.stream().anyMatch(handle -> model.isWithin(handle, target));
		if (node.isEmpty() || circle || moved.isEmpty())
			return Optional.empty();
		if (location == ViewerDropAdapter.LOCATION_ON)
			return accepts(model, target, moved) ? Optional.of(new DropPlace(target, null)) : Optional.empty();
		String parent = model.parent(target);
		if (!accepts(model, parent, moved))
			return Optional.empty();
		return Optional.of(new DropPlace(parent,
				location == ViewerDropAdapter.LOCATION_BEFORE ? from(model, moved, target) : behind(model, moved, target)));
	}

	/** In a node, if it takes such elements, else behind it. */
	static Optional<DropPlace> within(StructureModel model, List<String> moved, String target) {
		return of(model, moved, target, ViewerDropAdapter.LOCATION_ON)
				.or(() -> of(model, moved, target, ViewerDropAdapter.LOCATION_AFTER));
	}

	private static boolean accepts(StructureModel model, String parent, List<String> moved) {
		return moved.stream().map(model::node).flatMap(Optional::stream).map(StructureNode::kind)
				.allMatch(kind -> NodeZone.of(kind) != NodeZone.FIXED && accepts(model, parent, kind));
	}

	/** True when the language lets an element of the kind stand in the node; null is the file itself. */
	static boolean accepts(StructureModel model, String parent, NodeKind kind) {
		return parent == null ? kind.isEntry() : model.node(parent).filter(node -> node.kind().accepts(kind)).isPresent();
	}

	/** The target, or the first node behind it, that is in the same sequence as the moved ones and is not moved itself. */
	private static String from(StructureModel model, List<String> moved, String target) {
		List<String> siblings = model.children(model.parent(target));
		NodeZone zone = NodeZone.of(model.node(moved.getFirst()).orElseThrow().kind());
		return siblings.subList(siblings.indexOf(target), siblings.size()).stream().filter(handle -> !moved.contains(handle))
				.filter(handle -> sameZone(model, handle, zone)).findFirst().orElse(null);
	}

	private static String behind(StructureModel model, List<String> moved, String target) {
		List<String> siblings = model.children(model.parent(target));
		int next = siblings.indexOf(target) + 1;
		return next < siblings.size() ? from(model, moved, siblings.get(next)) : null;
	}

	private static boolean sameZone(StructureModel model, String handle, NodeZone zone) {
		NodeKind kind = model.node(handle).orElseThrow().kind();
		boolean entry = model.parent(handle) == null && kind.isEntry();
		return entry || NodeZone.of(kind) == zone;
	}
}
