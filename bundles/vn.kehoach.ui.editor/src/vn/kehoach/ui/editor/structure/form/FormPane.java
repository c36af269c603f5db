package vn.kehoach.ui.editor.structure.form;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;

import vn.kehoach.server.protocol.structure.FormModel;
import vn.kehoach.server.protocol.structure.FormParams;
import vn.kehoach.server.protocol.structure.StructureNode;
import vn.kehoach.ui.editor.server.PlanWorkspace;
import vn.kehoach.ui.editor.structure.ElementEdits;
import vn.kehoach.ui.editor.structure.StructureMessages;
import vn.kehoach.ui.editor.structure.StructureModel;
import vn.kehoach.ui.editor.structure.Unanswered;
import vn.kehoach.ui.editor.structure.tree.ElementActions;

/** The form of what is selected: of one element its fields, of several what they have in common. */
public final class FormPane {
	private final Composite control;
	private final FormHead head;
	private final MessageBar message;
	private final FormToolkit toolkit;
	private final ScrolledForm form;
	/** Has the background that the theme gives to the parts of a form; the form itself is not reached by themes. */
	private final Composite swatch;
	private final PlanWorkspace workspace;
	private final Runnable typed;
	private final Set<String> closed = new HashSet<>(Set.of("wording"));
	private ElementEdits edits;
	private ElementActions actions;
	private StructureModel model = StructureModel.EMPTY;
	private List<String> selected = List.of();
	private List<String> shown;
	private ElementForm element;
	private CompletableFuture<FormModel> pending = CompletableFuture.completedFuture(null);

	/** @param typed is told when a field holds something that is not in the text yet, and when none does any more */
	public FormPane(Composite parent, PlanWorkspace workspace, Runnable typed) {
		this.workspace = workspace;
		this.typed = typed;
		control = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 0;
		control.setLayout(layout);
		head = new FormHead(control);
		message = new MessageBar(control);
		toolkit = new FormToolkit(parent.getDisplay());
		control.addDisposeListener(event -> toolkit.dispose());
		swatch = toolkit.createComposite(control);
		GridData unseen = new GridData();
		unseen.exclude = true;
		swatch.setLayoutData(unseen);
		form = toolkit.createScrolledForm(control);
		form.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		GridLayout body = new GridLayout();
		body.marginWidth = 10;
		body.verticalSpacing = 10;
		form.getBody().setLayout(body);
		clear();
	}

	/** Lets the form change the text. */
	public void install(ElementEdits elementEdits, ElementActions elementActions) {
		edits = elementEdits;
		actions = elementActions;
	}

	/** The whole. */
	public Control control() {
		return control;
	}

	/** Why the last edit was not made; "" when it was. */
	public String message() {
		return message.message();
	}

	/** Tells why something was not done; null takes the message away. */
	public void refuse(String reason) {
		if (control.isDisposed())
			return;
		message.show(reason);
	}

	/** Shows the selected nodes of a state of the file. */
	public void show(StructureModel next, List<String> handles) {
		boolean other = !handles.equals(selected);
		model = next;
		selected = List.copyOf(handles);
		if (other)
			message.show(null);
		if (selected.isEmpty())
			clear();
		else if (selected.size() == 1)
			ask();
		else if (other || shown == null)
			showMany();
	}

	private void clear() {
		empty();
		boolean nothing = model.children(null).isEmpty();
		head.show(StructureMessages.text(nothing ? "emptyFile" : "noSelection"),
				StructureMessages.text(nothing ? "emptyFileHint" : "noSelectionHint"));
	}

	private void empty() {
		pending.cancel(true);
		element = null;
		shown = null;
		for (Control child : form.getBody().getChildren())
			child.dispose();
		form.getDisplay().asyncExec(this::paintAsTheme);
		typed.run();
	}

	private void paintAsTheme() {
		if (!form.isDisposed())
			form.setBackground(swatch.getBackground());
	}

	private void showMany() {
		empty();
		shown = selected;
		List<StructureNode> nodes = selected.stream().flatMap(handle -> model.node(handle).stream()).toList();
		head.show(StructureMessages.text("selected", nodes.size()), "");
		new SelectionForm(form.getBody(), toolkit, workspace, edits, actions).show(model.uri(), nodes);
		form.reflow(true);
	}

	private void ask() {
		pending.cancel(true);
		if (selected.size() != 1)
			return;
		String handle = selected.getFirst();
		CompletableFuture<FormModel> asked = workspace.ask(server -> server.form(new FormParams(model.uri(), handle)));
		pending = asked;
		asked.whenComplete((answer, failure) -> {
			if (failure != null && !asked.isCancelled())
				Unanswered.log(workspace, model.uri(), failure);
			else if (answer != null && !control.isDisposed())
				control.getDisplay().asyncExec(() -> take(answer, asked));
		});
	}

	private void take(FormModel answer, CompletableFuture<FormModel> asked) {
		boolean stale = control.isDisposed() || pending != asked || answer.kind() == null || workspace.documents().of(answer.uri())
				.filter(document -> answer.version() != null && document.version() == answer.version()).isEmpty();
		if (stale)
			return;
		head.show(answer.kind(), answer.title());
		if (element != null && element.takes(answer))
			element.show(answer);
		else
			build(answer);
	}

	private void build(FormModel answer) {
		commit();
		form.setRedraw(false);
		empty();
		FieldRequests requests = new FieldRequests(workspace, edits, answer.uri(), answer.handle(),
				() -> model.node(answer.handle()).map(StructureNode::range), this::ask, typed);
		element = new ElementForm(form, toolkit, answer, requests, closed);
		form.setOrigin(0, 0);
		form.reflow(true);
		form.setRedraw(true);
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
