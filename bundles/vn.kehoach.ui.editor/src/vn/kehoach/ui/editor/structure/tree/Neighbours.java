package vn.kehoach.ui.editor.structure.tree;

import java.util.List;
import java.util.Optional;

import vn.kehoach.ui.editor.structure.NodeZone;
import vn.kehoach.ui.editor.structure.StructureModel;

/** The places one step up and down, and who is selected when elements are gone. */
final class Neighbours {
	private final StructureModel model;
	private final List<String> moved;

	/** @param handles selected nodes */
	Neighbours(StructureModel model, List<String> handles) {
		this.model = model;
		moved = model.outermost(handles);
	}

	/** One step up; nothing for the first of a sequence, or for nodes of different parents. */
	Optional<DropPlace> above() {
		if (!isMovable())
			return Optional.empty();
		List<String> siblings = sequence();
		int first = siblings.indexOf(moved.getFirst());
		return first <= 0 ? Optional.empty() : Optional.of(new DropPlace(parent(), siblings.get(first - 1)));
	}

	/** One step down. */
	Optional<DropPlace> below() {
		if (!isMovable())
			return Optional.empty();
		List<String> siblings = sequence();
		int last = siblings.indexOf(moved.getLast());
		if (last + 1 >= siblings.size())
			return Optional.empty();
		return Optional.of(new DropPlace(parent(), last + 2 < siblings.size() ? siblings.get(last + 2) : null));
	}

	private boolean isMovable() {
		return !moved.isEmpty() && moved.stream().map(this::zone).distinct().count() == 1 && zone(moved.getFirst()) != NodeZone.FIXED
				&& moved.stream().allMatch(handle -> String.valueOf(model.parent(handle)).equals(String.valueOf(parent())));
	}

	private String parent() {
		return model.parent(moved.getFirst());
	}

	private List<String> sequence() {
		return model.children(parent()).stream().filter(handle -> zone(handle) == zone(moved.getFirst())).toList();
	}

	/** At the top of a file all entries form one sequence, themes too. */
	private NodeZone zone(String handle) {
		boolean entry = model.parent(handle) == null && model.node(handle).orElseThrow().kind().isEntry();
		return entry ? NodeZone.ENTRIES : NodeZone.of(model.node(handle).orElseThrow().kind());
	}
}
