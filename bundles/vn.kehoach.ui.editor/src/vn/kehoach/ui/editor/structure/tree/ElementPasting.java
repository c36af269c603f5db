package vn.kehoach.ui.editor.structure.tree;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import vn.kehoach.server.protocol.edits.ElementsParams;
import vn.kehoach.server.protocol.edits.MoveParams;
import vn.kehoach.server.protocol.structure.StructureNode;
import vn.kehoach.ui.editor.structure.Edited;
import vn.kehoach.ui.editor.structure.ElementEdits;
import vn.kehoach.ui.editor.structure.StructureMessages;
import vn.kehoach.ui.editor.structure.StructureModel;
import vn.kehoach.ui.editor.structure.TypedWords;
import vn.kehoach.ui.editor.structure.UndoStack;
import vn.kehoach.ui.editor.structure.tree.ElementClipboard.Held;

/** Cutting, copying and pasting of elements: what was cut moves, what was copied is repeated with new ids and moved. */
public final class ElementPasting {
	private final StructureTree tree;
	private final ElementEdits edits;
	private final TypedWords typed;
	private final UndoStack undo;
	private final Function<StructureNode, String> text;

	/**
	 * @param typed has to be in the text before elements change their places
	 * @param text gives the source of a node, for other programs
	 */
	ElementPasting(StructureTree tree, ElementEdits edits, TypedWords typed, UndoStack undo, Function<StructureNode, String> text) {
		this.tree = tree;
		this.edits = edits;
		this.typed = typed;
		this.undo = undo;
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
		String before = undo.text();
		repeatNext(new ArrayDeque<>(handles), place, Edited.made(null)).thenAccept(last -> {
			if (!last.done())
				return;
			undo.join(before, 2 * handles.size());
			tree.selectLater(model -> List.of(last.handle()));
		});
	}

	private CompletableFuture<Edited> repeatNext(Deque<String> left, DropPlace place, Edited last) {
		String uri = tree.model().uri();
		if (left.isEmpty() || !last.done())
			return CompletableFuture.completedFuture(last);
		String handle = left.remove();
		String label = StructureMessages.text("paste");
		return edits.make(label, server -> server.duplicateElements(new ElementsParams(uri, List.of(handle))))
				.thenCompose(copied -> copied.done() ? move(label, copied, place) : CompletableFuture.completedFuture(copied))
				.thenCompose(moved -> repeatNext(left, place, moved));
	}

	private CompletableFuture<Edited> move(String label, Edited copied, DropPlace place) {
		MoveParams params = new MoveParams(tree.model().uri(), List.of(copied.handle()), place.parent(), place.before());
		return edits.make(label, server -> server.moveElements(params));
	}
}
