package vn.kehoach.ui.editor.structure.tree;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import vn.kehoach.server.protocol.edits.MoveParams;
import vn.kehoach.server.protocol.structure.StructureNode;
import vn.kehoach.ui.editor.structure.ElementEdits;
import vn.kehoach.ui.editor.structure.StructureMessages;
import vn.kehoach.ui.editor.structure.StructureModel;
import vn.kehoach.ui.editor.structure.TypedWords;
import vn.kehoach.ui.editor.structure.tree.ElementClipboard.Held;

/** Cutting, copying and pasting of elements: what was cut moves, what was copied is repeated with new ids and moved. */
public final class ElementPasting {
	private final StructureTree tree;
	private final ElementEdits edits;
	private final TypedWords typed;
	private final Function<StructureNode, String> text;

	/**
	 * @param typed has to be in the text before elements change their places
	 * @param text gives the source of a node, for other programs
	 */
	ElementPasting(StructureTree tree, ElementEdits edits, TypedWords typed, Function<StructureNode, String> text) {
		this.tree = tree;
		this.edits = edits;
		this.typed = typed;
		this.text = text;
	}

	/** Remembers the selected elements to be moved. */
	public void cut() {
		hold(true);
	}

	/** Remembers the selected elements to be repeated. */
	public void copy() {
		hold(false);
	}

	private void hold(boolean cut) {
		StructureModel model = tree.model();
		List<String> handles = model.outermost(tree.selected());
		if (handles.isEmpty())
			return;
		List<String> words = handles.stream().map(model::node).flatMap(Optional::stream).map(text).toList();
		ElementClipboard.hold(new Held(model.uri(), handles, cut), String.join("\n", words), tree.control().getDisplay());
	}

	/** True when something was cut or copied in this file. */
	public boolean canPaste() {
		Held held = ElementClipboard.held();
		return held.uri().equals(tree.model().uri()) && held.handles().stream().anyMatch(handle -> tree.model().node(handle).isPresent());
	}

	/** Puts what was cut or copied into the selected element, or behind it when it takes no such elements. */
	public void paste() {
		Held held = ElementClipboard.held();
		List<String> handles = tree.model().outermost(held.handles());
		if (!canPaste() || tree.selected().isEmpty() || handles.isEmpty()) {
			edits.refuse(StructureMessages.text(held.handles().isEmpty() ? "nothingToPaste" : "pasteElsewhere"));
			return;
		}
		String target = tree.selected().getLast();
		Optional<DropPlace> place = held.cut()
				? DropPlace.within(tree.model(), handles, target)
				: CopyPlace.of(tree.model(), handles, target);
		if (place.isEmpty())
			edits.refuse(StructureMessages.text("notHere"));
		else if (held.cut()) {
			ElementClipboard.empty();
			tree.actions().move(handles, place.get());
		} else
			typed.commit().thenAccept(accepted -> {
				if (accepted)
					repeat(handles, place.get());
			});
	}

	private void repeat(List<String> handles, DropPlace place) {
		MoveParams params = new MoveParams(tree.model().uri(), handles, place.parent(), place.before());
		edits.make(StructureMessages.text("paste"), server -> server.copyElements(params)).thenAccept(pasted -> {
			if (pasted.done())
				tree.selectLater(model -> List.of(pasted.handle()));
		});
	}
}
