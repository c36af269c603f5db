package vn.kehoach.ui.editor.structure.form;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import vn.kehoach.server.protocol.structure.FormModel;
import vn.kehoach.server.protocol.structure.StructureNode;
import vn.kehoach.ui.editor.server.PlanWorkspace;
import vn.kehoach.ui.editor.structure.ElementEdits;
import vn.kehoach.ui.editor.structure.StructureMessages;
import vn.kehoach.ui.editor.structure.StructureModel;
import vn.kehoach.ui.editor.structure.tree.ElementActions;

/** The form of what is selected: of one element its fields, of several what they have in common. */
public final class FormPane {
	private final FormSheet sheet;
	private final PlanWorkspace workspace;
	private final FormQuestion question;
	private final Runnable typed;
	private final Set<String> closed = new HashSet<>(Set.of("wording"));
	private ElementEdits edits;
	private ElementActions actions;
	private StructureModel model = StructureModel.EMPTY;
	private List<String> selected = List.of();
	private List<String> shown;
	private ElementForm element;

	/** @param typed is told when a field holds something that is not in the text yet, and when none does any more */
	public FormPane(Composite parent, PlanWorkspace workspace, Runnable typed) {
		this.workspace = workspace;
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

	/** Shows the selected nodes of a state of the file. */
	public void show(StructureModel next, List<String> handles) {
		boolean other = !handles.equals(selected);
		model = next;
		selected = List.copyOf(handles);
		if (other)
			sheet.message().show(null);
		if (selected.isEmpty())
			clear();
		else if (selected.size() == 1)
			ask();
		else if (other || shown == null)
			showMany();
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

	private void ask() {
		if (selected.size() == 1)
			question.ask(model.uri(), selected.getFirst());
		else
			question.cancel();
	}

	private void take(FormModel answer) {
		sheet.head().show(answer.kind(), answer.title());
		if (element != null && element.takes(answer))
			element.show(answer);
		else
			build(answer);
	}

	private void build(FormModel answer) {
		commit();
		sheet.replace(() -> {
			emptied();
			FieldRequests requests = new FieldRequests(workspace, edits, answer.uri(), answer.handle(),
					handle -> model.node(handle).map(StructureNode::range), this::ask, typed);
			element = new ElementForm(sheet.form(), sheet.toolkit(), answer, requests, closed);
		});
	}

	/** True when a field holds something that is not in the text yet. */
	public boolean isDirty() {
		return element != null && element.isDirty();
	}

	/** Asks for the edits of what was typed. */
	public void commit() {
		if (element != null)
			element.commit();
	}

	/** Takes back what was typed but is not in the text yet. */
	public void revert() {
		if (element != null)
			element.revert();
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
