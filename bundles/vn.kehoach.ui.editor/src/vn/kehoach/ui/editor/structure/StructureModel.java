package vn.kehoach.ui.editor.structure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

import vn.kehoach.server.protocol.structure.Structure;
import vn.kehoach.server.protocol.structure.StructureNode;

/** The tree of a file as the server answered it once, to be asked by the handles of its nodes. Never changes. */
public final class StructureModel {
	/** A file without anything. */
	public static final StructureModel EMPTY = new StructureModel(new Structure("", 0, List.of()));

	private final Map<String, StructureNode> nodes = new LinkedHashMap<>();
	private final Map<String, String> parents = new HashMap<>();
	private final Structure structure;

	/** @param structure the server's answer */
	public StructureModel(Structure structure) {
		this.structure = structure;
		enter(structure.nodes(), null);
	}

	private void enter(List<StructureNode> children, String parent) {
		for (StructureNode child : children) {
			nodes.put(child.handle(), child);
			parents.put(child.handle(), parent);
			enter(child.children(), child.handle());
		}
	}

	/** The file. */
	public String uri() {
		return structure.uri();
	}

	/** The version of the text it belongs to; -1 when the file was not open. */
	public int version() {
		return Objects.requireNonNullElse(structure.version(), -1);
	}

	/** All handles in the order of the text. */
	public List<String> all() {
		return List.copyOf(nodes.keySet());
	}

	/** The node of a handle; nothing when it is not there any more. */
	public Optional<StructureNode> node(String handle) {
		return Optional.ofNullable(nodes.get(handle));
	}

	/** The handle of what a node is in; null for the file itself. */
	public String parent(String handle) {
		return parents.get(handle);
	}

	/** The handles of what a node contains, in the order of the text; null asks for the file itself. */
	public List<String> children(String handle) {
		List<StructureNode> children = handle == null ? structure.nodes() : node(handle).map(StructureNode::children).orElse(List.of());
		return children.stream().map(StructureNode::handle).toList();
	}

	/** True when the first is the second or contains it. */
	public boolean isWithin(String outer, String inner) {
		for (String at = inner; at != null; at = parents.get(at))
			if (at.equals(outer))
				return true;
		return false;
	}

	/** The handles without those that are inside of others among them, in the order of the text. */
	public List<String> outermost(List<String> handles) {
		Set<String> wanted = new HashSet<>(handles);
		return wanted.isEmpty()
				? List.of()
				: nodes.keySet().stream().filter(wanted::contains).filter(handle -> !isBelow(handle, wanted)).toList();
	}

	private boolean isBelow(String handle, Set<String> outer) {
		for (String at = parents.get(handle); at != null; at = parents.get(at))
			if (outer.contains(at))
				return true;
		return false;
	}

	/** The innermost node around a place of the text. */
	public Optional<String> at(Position place) {
		return at(structure.nodes(), place).map(StructureNode::handle);
	}

	private static Optional<StructureNode> at(List<StructureNode> children, Position place) {
		StructureNode found = null;
		for (StructureNode child : children)
			if (contains(child.range(), place) && !isEmptyList(child))
				found = child;
		if (found == null)
			return Optional.empty();
		StructureNode around = found;
		return at(found.children(), place).or(() -> Optional.of(around));
	}

	private static boolean isEmptyList(StructureNode node) {
		return NodeZone.isList(node.kind()) && node.children().isEmpty();
	}

	private static boolean contains(Range range, Position place) {
		return compare(range.getStart(), place) <= 0 && compare(place, range.getEnd()) <= 0;
	}

	private static int compare(Position one, Position other) {
		int lines = Integer.compare(one.getLine(), other.getLine());
		return lines == 0 ? Integer.compare(one.getCharacter(), other.getCharacter()) : lines;
	}
}
