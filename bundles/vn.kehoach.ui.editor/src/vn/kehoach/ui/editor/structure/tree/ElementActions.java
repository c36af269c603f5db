package vn.kehoach.ui.editor.structure.tree;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import vn.kehoach.server.protocol.edits.AddElementParams;
import vn.kehoach.server.protocol.edits.ElementsParams;
import vn.kehoach.server.protocol.edits.MoveParams;
import vn.kehoach.server.protocol.structure.NodeKind;
import vn.kehoach.ui.editor.structure.Edited;
import vn.kehoach.ui.editor.structure.ElementEdits;
import vn.kehoach.ui.editor.structure.ElementEdits.Request;
import vn.kehoach.ui.editor.structure.StructureMessages;
import vn.kehoach.ui.editor.structure.StructureModel;
import vn.kehoach.ui.editor.structure.TypedWords;

/** What can be done with the selected elements of a tree. Each is one request, and one step of undo. */
public final class ElementActions {
	private static final CompletableFuture<Edited> NOT_DONE = CompletableFuture.completedFuture(Edited.NOTHING);

	private final StructureTree tree;
	private final ElementEdits edits;
	private final TypedWords typed;
	private final BooleanSupplier current;
	private boolean busy;

	/**
	 * @param typed has to be in the text before elements change their places
	 * @param current false while the text is newer than the tree: elements without ids are named by their places, which may have moved
	 */
	ElementActions(StructureTree tree, ElementEdits edits, TypedWords typed, BooleanSupplier current) {
		this.tree = tree;
		this.edits = edits;
		this.typed = typed;
		this.current = current;
	}

	/** Nothing is done while the tree does not show what was done before, or when what was typed before is refused. */
	private CompletableFuture<Edited> make(String key, Request request) {
		if (busy || !current.getAsBoolean())
			return NOT_DONE;
		busy = true;
		CompletableFuture<Edited> made = typed.commit()
				.thenCompose(accepted -> accepted ? edits.make(StructureMessages.text(key), request) : NOT_DONE);
		return made.thenApply(edited -> {
			busy = false;
			return edited;
		});
	}

	private StructureModel model() {
		return tree.model();
	}

	/** Adds an element and selects it. */
	public void add(NodeKind kind, DropPlace place) {
		var params = new AddElementParams(model().uri(), place.parent(), place.before(), kind, "", null);
		make("add", server -> server.addElement(params)).thenAccept(this::select);
	}

	/** Takes the selected elements away and selects what is in their place then. */
	public void delete() {
		List<String> gone = model().outermost(tree.selected());
		if (gone.isEmpty())
			return;
		String parent = model().parent(gone.getFirst());
		int index = model().children(parent).indexOf(gone.getFirst());
		var params = new ElementsParams(model().uri(), gone);
		make("delete", server -> server.deleteElements(params)).thenAccept(edited -> {
			if (!edited.done())
				return;
			gone.forEach(handle -> typed.renamed(handle, null));
			tree.selectLater(next -> at(next, parent, index));
		});
	}

	private static List<String> at(StructureModel model, String parent, int index) {
		List<String> siblings = model.children(parent);
		if (!siblings.isEmpty())
			return List.of(siblings.get(Math.min(index, siblings.size() - 1)));
		return parent == null ? List.of() : List.of(parent);
	}

	/** Repeats the selected elements behind themselves. */
	public void duplicate() {
		List<String> handles = model().outermost(tree.selected());
		if (!handles.isEmpty())
			make("duplicate", server -> server.duplicateElements(new ElementsParams(model().uri(), handles)))
					.thenAccept(this::select);
	}

	/** Moves the selected elements one step up among their siblings. */
	public void moveUp() {
		new Neighbours(model(), tree.selected()).above().ifPresent(place -> move(tree.selected(), place));
	}

	/** Moves them one step down. */
	public void moveDown() {
		new Neighbours(model(), tree.selected()).below().ifPresent(place -> move(tree.selected(), place));
	}

	/** True when {@link #moveUp} does something. */
	public boolean canMoveUp() {
		return new Neighbours(model(), tree.selected()).above().isPresent();
	}

	/** True when {@link #moveDown} does something. */
	public boolean canMoveDown() {
		return new Neighbours(model(), tree.selected()).below().isPresent();
	}

	/**
	 * Drops elements at a node.
	 *
	 * @param location one of the locations of {@link org.eclipse.jface.viewers.ViewerDropAdapter}
	 * @return false when they may not stand there
	 */
	public boolean drop(List<String> handles, String target, int location) {
		Optional<DropPlace> place = DropPlace.of(model(), model().outermost(handles), target, location);
		place.ifPresent(found -> move(handles, found));
		return place.isPresent();
	}

	/** Moves elements to a place and selects them there. */
	void move(List<String> handles, DropPlace place) {
		List<String> moved = model().outermost(handles);
		var params = new MoveParams(model().uri(), moved, place.parent(), place.before());
		Consumer<Edited> select = edited -> {
			if (edited.done() && moved.size() == 1)
				typed.renamed(moved.getFirst(), edited.handle());
			boolean named = moved.stream().allMatch(handle -> handle.startsWith("#") && !handle.contains("/"));
			if (edited.done() && named)
				tree.selectLater(next -> moved);
			else
				select(edited);
		};
		make("move", server -> server.moveElements(params)).thenAccept(select);
	}

	private void select(Edited edited) {
		if (edited.done() && edited.handle() != null)
			tree.selectLater(next -> List.of(edited.handle()));
	}
}
