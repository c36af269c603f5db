package vn.kehoach.ui.editor.structure.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import vn.kehoach.server.protocol.structure.NodeKind;
import vn.kehoach.ui.editor.structure.NodeZone;
import vn.kehoach.ui.editor.structure.StructureModel;

/**
 * A kind of element that can be added at a place.
 *
 * @param kind what is added
 * @param place where it comes to
 */
record AddChoice(NodeKind kind, DropPlace place) {
	/** What can be added at the end of a node. */
	static List<AddChoice> into(StructureModel model, String handle) {
		return Stream.of(NodeKind.values()).filter(AddChoice::isNew).filter(kind -> DropPlace.accepts(model, handle, kind))
				.map(kind -> new AddChoice(kind, new DropPlace(handle, null))).toList();
	}

	/** What can be added behind a node. */
	static List<AddChoice> behind(StructureModel model, String handle) {
		String parent = model.parent(handle);
		List<AddChoice> choices = new ArrayList<>();
		for (AddChoice choice : into(model, parent))
			choices.add(new AddChoice(choice.kind(), new DropPlace(parent, next(model, handle, choice.kind()))));
		return choices;
	}

	private static String next(StructureModel model, String handle, NodeKind kind) {
		List<String> siblings = model.children(model.parent(handle));
		boolean root = model.parent(handle) == null;
		return siblings.subList(siblings.indexOf(handle) + 1, siblings.size()).stream()
				.filter(sibling -> root || NodeZone.of(model.node(sibling).orElseThrow().kind()) == NodeZone.of(kind)).findFirst()
				.orElse(null);
	}

	private static boolean isNew(NodeKind kind) {
		return kind != NodeKind.IMPORT && kind != NodeKind.REMAINDER && !NodeZone.isList(kind);
	}
}
