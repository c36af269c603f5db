package vn.kehoach.ui.editor.structure.tree;

import java.util.List;
import java.util.Optional;

import vn.kehoach.ui.editor.structure.StructureModel;

/** Where copies come to: like moved elements, but a copy may stand beside its original. */
final class CopyPlace {
	private CopyPlace() {
	}

	static Optional<DropPlace> of(StructureModel model, List<String> copied, String target) {
		Optional<DropPlace> within = DropPlace.within(model, copied, target);
		String parent = model.parent(target);
		boolean beside = within.isEmpty() && copied.stream().map(model::node).flatMap(Optional::stream)
				.allMatch(node -> DropPlace.accepts(model, parent, node.kind()));
		if (!beside)
			return within;
		List<String> siblings = model.children(parent);
		int next = siblings.indexOf(target) + 1;
		return Optional.of(new DropPlace(parent, next < siblings.size() ? siblings.get(next) : null));
	}
}
