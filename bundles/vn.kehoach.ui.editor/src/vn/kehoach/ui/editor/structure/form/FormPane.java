package vn.kehoach.ui.editor.structure.form;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import vn.kehoach.server.protocol.structure.FormModel;
import vn.kehoach.server.protocol.structure.StructureNode;
import vn.kehoach.ui.editor.server.PlanWorkspace;
import vn.kehoach.ui.editor.structure.ElementEdits;
import vn.kehoach.ui.editor.structure.StructureMessages;
import vn.kehoach.ui.editor.structure.StructureModel;
import vn.kehoach.ui.editor.structure.TypedWords;
import vn.kehoach.ui.editor.structure.tree.ElementActions;

/** The form of what is selected: of one element its fields, of several what they have in common. */
public final class FormPane implements TypedWords {
	private final FormSheet sheet;
	private final PlanWorkspace workspace;
	private final FormQuestion question;
	private final Leaving leaving = new Leaving(this::follow, this::select, this::refuse);
	private final Runnable typed;
	private final Consumer<String> back;
	private final Set<String> closed = new HashSet<>(Set.of("wording"));
	private ElementEdits edits;
	private ElementActions actions;
	private StructureModel model = StructureModel.EMPTY;
	private List<String> selected = List.of();
	private List<String> shown;
	private ElementForm element;

	/**
	 * @param typed is told when a field holds something that is not in the text yet, and when none does any more
	 * @param back selects the element again that cannot be left
	 */
	public FormPane(Composite parent, PlanWorkspace workspace, Runnable typed, Consumer<String> back) {
		this.workspace = workspace;
		this.back = back;
		this.typed = typed;
		sheet = new FormSheet(parent);
		question = new FormQuestion(workspace, sheet.control(), this::take);
		clear();
	}

	/** Lets the form change the text. */
	public void install(ElementEdits elementEdits, ElementActions elementActions) {
		edits = elementEdits;
		actions = elementActions;
	}

	/** The whole. */
	public Control control() {
		return sheet.control();
	}

	/** Why the last edit was not made; "" when it was. */
	public String message() {
		return sheet.message().message();
	}

	/** Tells why something was not done; null takes the message away. */
	public void refuse(String reason) {
		if (!sheet.control().isDisposed())
			sheet.message().show(reason);
	}

	/** Shows the selected nodes of a state of the file, as soon as what was typed for others is in the text. */
	public void show(StructureModel next, List<String> handles) {
		model = next;
		if (leaving.isGoingBack())
			return;
		if (!handles.equals(selected))
			sheet.message().show(null);
		selected = List.copyOf(handles);
		follow();
	}

	private void follow() {
		question.cancel();
		if (selected.size() == 1)
			question.ask(model.uri(), selected.getFirst());
		else if (isTyping())
			leaving.leave(element);
		else if (selected.isEmpty())
			clear();
		else if (!selected.equals(shown))
			showMany();
	}

	/** True while something that was typed has still an element of the text that it is for. */
	private boolean isTyping() {
		return isDirty() && model.node(element.handle()).isPresent();
	}

	private void select(String handle) {
		selected = List.of(handle);
		back.accept(handle);
	}

	private void typed() {
		if (!isDirty())
			leaving.typedNoMore();
		typed.run();
	}

	private void clear() {
		sheet.clear();
		emptied();
		boolean nothing = model.children(null).isEmpty();
		sheet.head().show(StructureMessages.text(nothing ? "emptyFile" : "noSelection"),
				StructureMessages.text(nothing ? "emptyFileHint" : "noSelectionHint"));
	}

	private void emptied() {
		question.cancel();
		element = null;
		shown = null;
		typed.run();
	}

	private void showMany() {
		List<StructureNode> nodes = selected.stream().flatMap(handle -> model.node(handle).stream()).toList();
		sheet.replace(() -> {
			emptied();
			new SelectionForm(sheet.form().getBody(), sheet.toolkit(), workspace, edits, actions).show(model.uri(), nodes);
		});
		shown = selected;
		sheet.head().show(StructureMessages.text("selected", nodes.size()), "");
	}

	private void take(FormModel answer) {
		boolean fits = element != null && element.takes(answer);
		if (isTyping() && !(fits && element.isOf(answer))) {
			leaving.leave(element);
			return;
		}
		sheet.head().show(answer.kind(), answer.title());
		if (fits)
			element.show(answer);
		else
			build(answer);
	}

	private void build(FormModel answer) {
		sheet.replace(() -> {
			emptied();
			FieldRequests requests = new FieldRequests(workspace, edits, answer.uri(), answer.handle(),
					handle -> model.node(handle).map(StructureNode::range), this::follow, this::typed);
			element = new ElementForm(sheet.form(), sheet.toolkit(), answer, requests, closed);
		});
	}

	/** True when a field holds something that is not in the text yet. */
	public boolean isDirty() {
		return element != null && element.typed().isDirty();
	}

	@Override
	public CompletableFuture<Boolean> commit() {
		return element == null ? CompletableFuture.completedFuture(true) : element.typed().commit();
	}

	@Override
	public void renamed(String before, String now) {
		if (before.equals(shownHandle()))
			element.rename(Objects.requireNonNullElse(now, ""));
	}

	/** Takes back what was typed but is not in the text yet. */
	public void revert() {
		if (element != null)
			element.typed().revert();
	}

	/** The handle of the element whose fields are shown; null while there is none. */
	public String shownHandle() {
		return element == null ? null : element.handle();
	}

	/** Sets the focus to a field. */
	public void focus(String key) {
		if (element != null && element.editor(key) != null)
			element.editor(key).focus();
	}
}
